package kg.childcare.registry.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Until when what must have happened to a complaint, reckoned from the parameters in force when it came. */
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

  protected ComplaintClocks() {} // JPA

  public ComplaintClocks(LocalDate registrationDue, Instant contactDue, Instant reportDue, LocalDate answerDue) {
    this.registrationDue = registrationDue;
    this.contactDue = contactDue;
    this.reportDue = reportDue;
    this.answerDue = answerDue;
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
}
