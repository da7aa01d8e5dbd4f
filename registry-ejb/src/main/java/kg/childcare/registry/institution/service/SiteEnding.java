package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That children live at an address no longer. @param until last day of use */
public record SiteEnding(@NotNull LocalDate until, @NotBlank @Size(max = 500) String reason) {}
