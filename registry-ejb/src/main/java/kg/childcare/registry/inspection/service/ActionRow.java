package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.inspection.ActionDeed;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.Escalation;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/** A correction with its finding, its history and what its lateness leads to. */
public record ActionRow(
    long id, int version, String institutionNumber, Multilingual institution, FindingRow finding, ActionStatus status, LocalDate due, long daysLate, Escalation escalation,
    LocalDate verifiedOn, List<Step> steps)
    implements Serializable, Versioned {

  /** One deed. @param attachmentId id of the proof, or null */
  public record Step(ActionDeed deed, String by, Instant at, String words, Long attachmentId) implements Serializable {}
}
