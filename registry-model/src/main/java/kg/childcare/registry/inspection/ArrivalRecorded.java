package kg.childcare.registry.inspection;

import java.time.Instant;

/** A team stands at a gate; the visit is no longer sealed. */
public record ArrivalRecorded(long inspectionId, long institutionId, Instant arrivedAt, boolean refused) {}
