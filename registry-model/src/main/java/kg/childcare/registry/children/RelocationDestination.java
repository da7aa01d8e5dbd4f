package kg.childcare.registry.children;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** Where one child of a relocation plan is to go, as somebody named it; another one is written after it, none is changed. */
@Entity
@Table(name = "relocation_destination")
public class RelocationDestination extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "plan_id", updatable = false)
  private RelocationPlan plan;

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "placement_id", updatable = false)
  private Placement placement;

  /** First, second, third destination of the child in the plan. */
  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private DestinationKind kind;

  @Column(name = "institution_id", updatable = false)
  private Long institutionId;

  @Column(updatable = false)
  private String note;

  @Column(name = "named_on", nullable = false, updatable = false)
  private LocalDate namedOn;

  @Column(name = "named_by", nullable = false, updatable = false)
  private String namedBy;

  protected RelocationDestination() {} // JPA

  RelocationDestination(RelocationPlan plan, Placement placement, int ordinal, NamedDestination wanted, Long institutionId, Stamp stamp) {
    this.plan = plan;
    this.placement = placement;
    this.ordinal = ordinal;
    this.kind = wanted.kind();
    this.institutionId = institutionId;
    this.note = wanted.note() == null || wanted.note().isBlank() ? null : wanted.note().strip();
    this.namedOn = stamp.today();
    this.namedBy = stamp.by();
  }

  public boolean isIn(RelocationPlan other) {
    return plan == other || plan.id() != null && plan.id().equals(other.id());
  }

  public Placement placement() {
    return placement;
  }

  public int ordinal() {
    return ordinal;
  }

  public DestinationKind kind() {
    return kind;
  }

  public Long institutionId() {
    return institutionId;
  }

  public String note() {
    return note;
  }

  public LocalDate namedOn() {
    return namedOn;
  }

  public String namedBy() {
    return namedBy;
  }
}
