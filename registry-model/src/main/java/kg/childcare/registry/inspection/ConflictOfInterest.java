package kg.childcare.registry.inspection;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** Why an inspector must not visit one institution: a relative, an earlier job, a debt. */
@Entity
@Table(name = "inspector_conflict")
public class ConflictOfInterest extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "inspector_id", updatable = false)
  private InspectorProfile inspector;

  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "declared_on", nullable = false, updatable = false)
  private LocalDate declaredOn;

  protected ConflictOfInterest() {} // JPA

  ConflictOfInterest(InspectorProfile inspector, long institutionId, String reason, LocalDate today) {
    requireOf("reason", reason != null && !reason.isBlank(), "inspection.rule.reasonMissing");
    this.inspector = inspector;
    this.institutionId = institutionId;
    this.reason = reason;
    declaredOn = today;
  }

  long institutionId() {
    return institutionId;
  }
}
