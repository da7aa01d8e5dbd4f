package kg.childcare.registry.complaint;

import static kg.childcare.registry.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One person's view that nothing has to be reported; it decides nothing until a second person from outside agrees. */
@Embeddable
public class NotReporting implements Serializable {
  @Column(name = "not_reporting_by")
  private String by;

  @Column(name = "not_reporting_agreed_by")
  private String agreedBy;

  protected NotReporting() {} // JPA

  NotReporting(String by) {
    this.by = by;
  }

  void agree(String second, boolean fromOutside) {
    requireOpenTo(fromOutside);
    require(!second.equals(by), "complaint.rule.secondPersonOther");
    agreedBy = second;
  }

  void requireOpenTo(boolean fromOutside) {
    require(!isDecided(), "complaint.rule.nothingProposed");
    require(fromOutside, "complaint.rule.secondPersonOutside");
  }

  public boolean isDecided() {
    return agreedBy != null;
  }

  public String by() {
    return by;
  }

  public String agreedBy() {
    return agreedBy;
  }
}
