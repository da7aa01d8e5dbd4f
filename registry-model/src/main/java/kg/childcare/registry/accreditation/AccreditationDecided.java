package kg.childcare.registry.accreditation;

/** A decision about an institution's accreditation became binding. */
public record AccreditationDecided(long institutionId, long decisionId, Verdict verdict) {}
