package kg.childcare.registry.children;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Texts;

/** A paper under a stay, kept for ever: the next one is added, the last one is in force. */
@Entity
@Table(name = "placement_basis")
public class PlacementBasis extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "placement_id", updatable = false)
  private Placement placement;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private BasisKind kind;

  @Column(name = "paper_number", updatable = false)
  private String number;

  @Column(name = "issued_by", updatable = false)
  private String body;

  @Column(name = "decided_on", updatable = false)
  private LocalDate decidedOn;

  @Column(name = "holds_until", updatable = false)
  private LocalDate until;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  protected PlacementBasis() {} // JPA

  PlacementBasis(Placement placement, Basis basis, Stamp stamp) {
    this.placement = placement;
    this.kind = basis.kind();
    this.number = basis.number();
    this.body = basis.body();
    this.decidedOn = basis.decidedOn();
    this.until = basis.until();
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  public Basis basis() {
    return new Basis(kind, number, body, decidedOn, until);
  }

  /** What it says about the ground of the stay. */
  public Groundless.Paper paper() {
    return new Groundless.Paper(kind, decidedOn, until, LocalDate.ofInstant(recordedAt, Texts.ZONE));
  }

  public Placement placement() {
    return placement;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
