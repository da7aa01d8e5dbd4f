package kg.childcare.registry.complaint.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.ReferralBody;
import kg.childcare.registry.complaint.ReferralStatus;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/**
 * One complaint with its words, opened for somebody who may read it.
 *
 * @param mayWork whether the reader may also act on it
 */
public record ComplaintFile(
    ComplaintRow row,
    int version,
    boolean mayWork,
    Accused accused,
    Multilingual territory,
    String territoryCode,
    Instant knownSince,
    String keyedBy,
    String handler,
    Clocks clocks,
    Duty duty,
    Reprisal reprisal,
    List<ReferralRow> referrals,
    List<ComplaintTexts.Opened> texts)
    implements Serializable, Versioned {
  /** Until when, and when it happened. */
  public record Clocks(LocalDate registrationDue, Instant contactDue, Instant reportDue, LocalDate answerDue, Instant contactedAt, Instant answeredAt, Instant closedAt)
      implements Serializable {}

  /** Where the duty to report stands. */
  public record Duty(boolean mustBeReported, boolean atOnce, boolean met, boolean proposed, String proposedBy, String agreedBy) implements Serializable {}

  /** Whether the one who complained had to suffer for it. */
  public record Reprisal(LocalDate due, LocalDate checkedOn, Boolean found) implements Serializable {}

  /** One other body that has it. */
  public record ReferralRow(long id, ReferralBody body, ReferralStatus status, Instant sentAt, Instant changedAt, String theirNumber) implements Serializable {}
}
