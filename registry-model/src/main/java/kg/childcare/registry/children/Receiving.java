package kg.childcare.registry.children;

import java.time.LocalDate;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.reference.CategoryRules;

/**
 * Whether an institution can take one more child in, as it stands on the day.
 *
 * @param places approved places, or null when nobody said how many
 * @param taken children on its roll, and those who are already to come
 * @param unlawful a ground on which it works unlawfully, or null
 * @param lapsed why it has to give up its own children, or null
 */
public record Receiving(
    long institutionId, String number, boolean working, UnlawfulGround unlawful, LapseGround lapsed, Integer places, int taken, CategoryRules rules) {
  boolean hasRoom() {
    return (places == null || taken < places) && rules.hasRoomFor(taken + 1);
  }

  boolean takes(Child child, LocalDate day) {
    return rules.accepts(child.ageOn(day));
  }
}
