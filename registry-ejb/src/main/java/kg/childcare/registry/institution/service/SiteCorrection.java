package kg.childcare.registry.institution.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.childcare.registry.institution.SitePlan;

/** What an address really is, where it was written down wrongly, and how that came to light. */
public record SiteCorrection(@NotNull @Valid SitePlan site, @NotBlank @Size(max = 500) String reason) {}
