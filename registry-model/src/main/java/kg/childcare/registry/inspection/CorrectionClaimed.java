package kg.childcare.registry.inspection;

/** An institution says that a finding is put right; somebody has to look. */
public record CorrectionClaimed(long actionId, long inspectionId, long institutionId) {}
