package kg.childcare.registry.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A recommendation as it was typed.
 *
 * @param institutionId the institution that it concerns; needed when the institution itself is addressed
 * @param inspectionId the visit that it follows from, or null
 * @param repeats the earlier recommendation that it repeats, or null
 */
public record RecommendationGiven(
    @NotNull Addressee addressee, @NotNull Theme theme, Long institutionId, Long inspectionId, Long repeats, @NotBlank @Size(max = 4000) String text)
    implements Serializable {}
