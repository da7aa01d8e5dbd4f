package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A closure for a while, as a registrar asks for it. @param from first day @param until last day */
public record Closure(@NotNull LocalDate from, @NotNull LocalDate until, @NotBlank @Size(max = 500) String reason) implements Serializable {}
