package kg.childcare.registry.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is inside a sealed record: even what it is about is nobody else's business.
 *
 * @param institutionId which institution, or null
 * @param inspectionId which visit of the ministry, or null
 * @param day of the visit or talk, or null
 */
public record NoteContent(
    Long institutionId, Long inspectionId, LocalDate day, @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 20000) String text)
    implements Serializable {}
