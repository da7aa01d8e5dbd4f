package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kg.childcare.registry.shared.Language;

/**
 * What a registrar prepares for an institution: for which category, place and number of children it wants to be accredited.
 *
 * @param institution the institution's registration number
 * @param language in which the applicant is told what is missing; null for Kyrgyz
 * @param kind what is to be changed of a running accreditation; null for an accreditation, the first or another
 */
public record NewApplication(
    @NotNull @Size(min = 1, max = 12) String institution,
    @NotNull @Size(min = 1, max = 30) String category,
    @NotNull @Size(min = 1, max = 14) String territory,
    @NotNull @Size(min = 1, max = 500) String address,
    @NotNull @Positive Integer capacity,
    ApplicationKind kind,
    Language language) implements Serializable {}
