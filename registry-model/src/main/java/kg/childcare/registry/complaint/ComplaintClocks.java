package kg.childcare.registry.complaint;

import static kg.childcare.registry.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Until when what must have happened to a complaint, reckoned from the parameters in force when it came, and when it did. */
@Embeddable
public class ComplaintClocks implements Serializable {
  @Column(name = "registration_due", nullable = false, updatable = false)
  private LocalDate registrationDue;

  @Column(name = "contact_due", updatable = false)
  private Instant contactDue;

  @Column(name = "report_due", updatable = false)
  private Instant reportDue;

  @Column(name = "answer_due", nullable = false, updatable = false)
  private LocalDate answerDue;

  @Column(name = "contacted_at")
  private Instant contactedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ComplaintClocks() {} // JPA

  public ComplaintClocks(LocalDate registrationDue, Instant contactDue, Instant reportDue, LocalDate answerDue) {
    this.registrationDue = registrationDue;
    this.contactDue = contactDue;
    this.reportDue = reportDue;
    this.answerDue = answerDue;
  }

  void contacted(Instant now) {
    require(contactedAt == null, "complaint.rule.spokenToAlready", contactedAt);
    contactedAt = now;
  }

  void answered(Instant now) {
    answeredAt = now;
  }

  /** Which of these clocks has run out, if any: the gravest first. */
  ComplaintDelay delay(boolean reported, boolean registered, Instant now, LocalDate today) {
    if (!reported && now.isAfter(reportDue)) {
      return ComplaintDelay.REPORT;
    } else if (contactedAt == null && answeredAt == null && now.isAfter(contactDue)) {
      return ComplaintDelay.CONTACT;
    } else if (!registered && today.isAfter(registrationDue)) {
      return ComplaintDelay.REGISTRATION;
    } else if (answeredAt == null && today.isAfter(answerDue)) {
      return ComplaintDelay.ANSWER;
    }
    return ComplaintDelay.NONE;
  }

  public LocalDate registrationDue() {
    return registrationDue;
  }

  public Instant contactDue() {
    return contactDue;
  }

  public Instant reportDue() {
    return reportDue;
  }

  public LocalDate answerDue() {
    return answerDue;
  }

  public Instant contactedAt() {
    return contactedAt;
  }

  public Instant answeredAt() {
    return answeredAt;
  }
}
