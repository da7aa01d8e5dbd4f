package kg.childcare.registry.accreditation;

/** The body that heard an appeal against a decision about an institution ruled. */
public record AppealRuled(long institutionId, long decisionId, AppealOutcome outcome) {}
