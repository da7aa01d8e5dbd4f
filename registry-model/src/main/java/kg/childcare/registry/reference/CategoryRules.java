package kg.childcare.registry.reference;

import java.io.Serializable;
import kg.childcare.registry.shared.Multilingual;

/**
 * What a category asks of the institutions in it.
 *
 * @param ageMin youngest age in years, or null when there is none
 * @param ageMax oldest age in years, or null
 * @param maxCapacity most children, or null when the category sets no cap
 * @param preventiveVisits whether the preventive mechanism visits it
 * @param accreditation {@code yes}, {@code no}, {@code check} (to be clarified by a lawyer) or {@code must} (apply or close)
 */
public record CategoryRules(
    String code, Multilingual name, Integer ageMin, Integer ageMax, Integer maxCapacity, boolean preventiveVisits, String accreditation)
    implements Serializable {
  /** As long as nobody has said which category it is. */
  public static final CategoryRules NONE = new CategoryRules(null, null, null, null, null, false, null);

  public boolean accepts(int age) {
    return (ageMin == null || age >= ageMin) && (ageMax == null || age <= ageMax);
  }

  public boolean hasRoomFor(int children) {
    return maxCapacity == null || children <= maxCapacity;
  }

  public boolean needsAccreditation() {
    return "yes".equals(accreditation) || "must".equals(accreditation);
  }
}
