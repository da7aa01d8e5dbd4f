package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What two assessors found at the place itself.
 *
 * @param scorePercent share of the applicable criteria that are met, 0 to 100
 * @param criticalFailed how many critical criteria are not met
 */
public record CompletedAssessment(
    @NotNull LocalDate visitedOn,
    @NotNull @Min(0) @Max(100) Integer scorePercent,
    @NotNull @Min(0) @Max(500) Integer criticalFailed,
    @NotNull @Size(min = 1, max = 200) String firstAssessor,
    @NotNull @Size(min = 1, max = 200) String secondAssessor,
    @Size(max = 4000) String remarks) implements Serializable {}
