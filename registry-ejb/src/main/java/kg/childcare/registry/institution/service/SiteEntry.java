package kg.childcare.registry.institution.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kg.childcare.registry.institution.SitePlan;

/** An address as it is entered or corrected. @param from first day of use; null for today, and in a correction for what it was @param reason how it is known */
public record SiteEntry(@NotNull @Valid SitePlan site, LocalDate from, @NotBlank @Size(max = 500) String reason) {}
