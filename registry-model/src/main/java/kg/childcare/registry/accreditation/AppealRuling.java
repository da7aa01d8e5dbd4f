package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the body ruled.
 *
 * @param number number of its act
 * @param effectiveOn first day on which what was appealed against no longer counts; null for its own first day, unused when it is upheld
 */
public record AppealRuling(
    @NotNull AppealOutcome outcome,
    @NotNull @Size(min = 1, max = 60) String number,
    @NotNull LocalDate ruledOn,
    LocalDate effectiveOn,
    @NotNull @Size(min = 1, max = 2000) String reason) implements Serializable {}
