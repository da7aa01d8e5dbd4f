package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The end of a closure, as a registrar asks for it. @param from first day on which it is open again */
public record Reopening(@NotNull LocalDate from, @NotBlank @Size(max = 500) String reason) implements Serializable {}
