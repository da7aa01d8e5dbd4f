package kg.childcare.registry.complaint;

import static kg.childcare.registry.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The look, some time after the answer, whether the one who complained had to suffer for it. */
@Embeddable
public class ReprisalCheck implements Serializable {
  @Column(name = "reprisal_due")
  private LocalDate due;

  @Column(name = "reprisal_checked_on")
  private LocalDate checkedOn;

  @Column(name = "reprisal_found")
  private Boolean found;

  protected ReprisalCheck() {} // JPA

  ReprisalCheck(LocalDate due) {
    this.due = due;
  }

  void done(boolean wasFound, LocalDate today) {
    require(!isDone(), "complaint.rule.reprisalCheckedAlready", checkedOn);
    checkedOn = today;
    found = wasFound;
  }

  boolean isLate(LocalDate today) {
    return !isDone() && today.isAfter(due);
  }

  public boolean isDone() {
    return checkedOn != null;
  }

  public LocalDate due() {
    return due;
  }

  public LocalDate checkedOn() {
    return checkedOn;
  }

  public Boolean found() {
    return found;
  }
}
