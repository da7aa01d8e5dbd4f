package kg.childcare.registry.accreditation;

import java.time.LocalDate;

/** An accreditation was suspended, resumed or withdrawn from a day on; relocation plans and letters follow from it. */
public record AccreditationChanged(long institutionId, long decisionId, LaterAct kind, LocalDate effectiveOn) {}
