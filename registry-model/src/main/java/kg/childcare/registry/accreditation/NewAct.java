package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A suspension, resumption or withdrawal as it is written down: number of the act, first day, reason. */
public record NewAct(
    @NotNull @Size(min = 1, max = 60) String number,
    @NotNull LocalDate effectiveOn,
    @NotNull @Size(min = 1, max = 2000) String reason) implements Serializable {}
