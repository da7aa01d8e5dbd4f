package kg.childcare.registry.monitoring;

/** The preventive mechanism issued its opinion of an act; from now on the ministry may read it. */
public record OpinionIssued(Long reviewId, long inspectionId, long institutionId) {}
