package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionChange;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.TimelineStep;
import kg.childcare.registry.shared.Multilingual;

/**
 * A change that waits for its second person, or waited.
 *
 * @param decisionReason why it was declined @param closedUntil last day of a temporary closure @param differences what a waiting one would make different; empty when it was decided
 */
public record ChangeRow(
    long id, int version, String number, Multilingual name, InstitutionStatus status, String category, Integer capacity, LocalDate effectiveFrom, String proposedBy, Instant proposedAt,
    String reason, ChangeState state, String decidedBy, String decisionReason, LocalDate closedUntil, List<TimelineStep.FieldChange> differences) implements Serializable {
  static ChangeRow of(InstitutionChange change) {
    return new ChangeRow(change.id(), change.version(), change.institution().number(), change.facts().name(), change.status(), change.facts().category(), change.facts().capacity(),
        change.effectiveFrom(), change.proposedBy(), change.proposedAt(), change.reason(), change.state(), change.decidedBy(), change.decisionReason(), change.closedUntil(),
        change.state() == ChangeState.WAITING ? change.differences() : List.of());
  }

  /** The same without the names of persons. */
  ChangeRow withoutPersons() {
    return new ChangeRow(id, version, number, name, status, category, capacity, effectiveFrom, null, proposedAt, reason, state, null, decisionReason, closedUntil, differences);
  }
}
