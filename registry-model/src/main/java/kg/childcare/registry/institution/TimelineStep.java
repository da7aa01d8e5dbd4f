package kg.childcare.registry.institution;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What became different of an institution on a day: each field with what it was and what it is from then on.
 *
 * @param by who entered it @param second who confirmed it; null where nobody had to
 */
public record TimelineStep(LocalDate from, Instant recordedAt, String by, String second, String reason, List<FieldChange> fields) implements Serializable {

  /** One field before and after. */
  public record FieldChange(ProfileField field, Object was, Object is) implements Serializable {}

  /** The whole story as it was known at a moment (null: now), from the first day on. */
  public static List<TimelineStep> of(Institution institution, Instant knownOn) {
    var steps = new ArrayList<TimelineStep>();
    InstitutionProfile before = null;
    for (var profile : institution.profiles().stream().filter(one -> one.wasKnown(knownOn)).sorted(Comparator.comparing(one -> one.period().from())).toList()) {
      var fields = changed(before, profile);
      if (!fields.isEmpty()) {
        steps.add(step(institution, profile, fields));
      }
      before = profile;
    }
    return steps;
  }

  static List<FieldChange> changed(Stated before, Stated after) {
    return Arrays.stream(ProfileField.values())
        .map(field -> new FieldChange(field, before == null ? null : field.of(before), field.of(after)))
        .filter(change -> !Objects.equals(change.was(), change.is()))
        .toList();
  }

  /** A profile that a later change carried on says when it was carried; who asked for it is told by the change that began on its day. */
  private static TimelineStep step(Institution institution, InstitutionProfile profile, List<FieldChange> fields) {
    var asked = institution.changes().stream()
        .filter(change -> change.state() == ChangeState.CONFIRMED && change.effectiveFrom().equals(profile.period().from()) && Objects.equals(change.reason(), profile.reason()))
        .filter(change -> !change.decidedAt().isAfter(profile.recordedAt()))
        .max(Comparator.comparing(InstitutionChange::decidedAt));
    var second = asked.map(InstitutionChange::decidedBy).filter(decider -> !decider.equals(asked.get().proposedBy())).orElse(null);
    return new TimelineStep(profile.period().from(), asked.map(InstitutionChange::decidedAt).orElse(profile.recordedAt()), asked.map(InstitutionChange::proposedBy).orElse(profile.recordedBy()), second,
        profile.reason(), fields);
  }

  /** The same without the names of persons. */
  public TimelineStep withoutPersons() {
    return new TimelineStep(from, recordedAt, null, null, reason, fields);
  }
}
