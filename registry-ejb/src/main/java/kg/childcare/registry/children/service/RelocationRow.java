package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.DestinationKind;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/**
 * One child who has to leave an institution, by number, never by name.
 *
 * @param reference number of the act or decision with which the institution lost its right
 * @param to last day of the plan, or null @param nameBy last day to name a destination @param moveBy last day to go; both of this child, who may have come later than others
 * @param leftOn first day on which the child was gone, or null
 * @param destinations what was named for the child, the first one first
 */
public record RelocationRow(
    long plan, String institution, Multilingual institutionName, LapseGround ground, String reference, LocalDate from, LocalDate to, LocalDate nameBy, LocalDate moveBy,
    String childNumber, Sex sex, LocalDate birthMonth, LocalDate enteredOn, LocalDate leftOn, ExitKind exit, RelocationState state, List<Destination> destinations)
    implements Serializable, Versioned {

  /** Where the child is to go. @param institution number of the receiving institution, or null */
  public record Destination(DestinationKind kind, String institution, Multilingual name, String note, LocalDate namedOn, String namedBy) implements Serializable {}

  /** How many destinations were named so far. */
  @Override
  public int version() {
    return destinations.size();
  }

  /** The destination that counts, or null. */
  public Destination destination() {
    return destinations.isEmpty() ? null : destinations.get(destinations.size() - 1);
  }

  public int ageOn(LocalDate day) {
    return AgeBand.yearsOn(birthMonth, day);
  }

  /** Day by which the next step is to be done; null when nothing is left to do. */
  public LocalDate due() {
    return switch (state) {
      case OPEN -> nameBy;
      case NAMED -> moveBy;
      case MOVED, CANCELLED -> null;
    };
  }

  /** Days by which the next step is late; 0 when it is not. */
  public long daysLate(LocalDate today) {
    return due() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due(), today));
  }
}
