package kg.childcare.registry.inspection;

/**
 * Where a visit begins and by which standards.
 *
 * @param standards version of the set in force for the category on the day
 * @param announcedReason why notice was given, or null for an unannounced visit
 */
public record VisitedPlace(long institutionId, String category, String standards, String announcedReason) {}
