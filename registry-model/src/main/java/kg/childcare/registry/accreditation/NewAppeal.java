package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An appeal as it is filed.
 *
 * @param actId the suspension or withdrawal it is against, or null for the decision itself
 * @param body code of the body that is to hear it
 * @param filedBy who filed it for the applicant
 */
public record NewAppeal(
    Long actId,
    @NotNull @Size(min = 1, max = 40) String body,
    @NotNull LocalDate filedOn,
    @NotNull @Size(min = 1, max = 200) String filedBy,
    @NotNull @Size(min = 1, max = 2000) String grounds) implements Serializable {}
