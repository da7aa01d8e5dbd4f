package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** An order of somebody outside the commission that its vote shall not stand: who ordered it, what instead, and why. @param conditions of a conditional decision; none where it keeps those that were put to the vote */
public record OverrideOrder(
    @NotNull Verdict verdict,
    @NotNull @Size(min = 1, max = 200) String orderedBy,
    @NotNull @Size(min = 1, max = 2000) String reason,
    @Size(max = 2000) String conditions) implements Serializable {}
