package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.SuccessionKind;

/** A merger, split or move as a registrar asks for it. @param ending numbers of those that end @param continuing numbers of those that continue them */
public record NewSuccession(
    @NotNull SuccessionKind kind, @NotEmpty @Size(max = 20) List<String> ending, @NotEmpty @Size(max = 20) List<String> continuing, @NotNull LocalDate from,
    @NotBlank @Size(max = 500) String reason) implements Serializable {}
