package kg.childcare.registry.security.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A role to be given.
 *
 * @param territory SOATE code, or null for a role in one institution
 * @param institution registration number, or null
 * @param from first day
 * @param to last day, or null
 */
public record NewGrant(
    @NotBlank String role, @Size(max = 14) String territory, @Size(max = 12) String institution, @NotNull LocalDate from, LocalDate to) {}
