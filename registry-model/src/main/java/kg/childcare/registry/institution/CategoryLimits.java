package kg.childcare.registry.institution;

/**
 * What a category demands of its institutions; null where it demands nothing.
 *
 * @param ageMin youngest age in years
 * @param ageMax oldest age in years
 * @param maxCapacity most places, for family-type homes and small groups
 */
public record CategoryLimits(String code, Integer ageMin, Integer ageMax, Integer maxCapacity) {}
