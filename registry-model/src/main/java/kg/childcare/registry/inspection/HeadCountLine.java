package kg.childcare.registry.inspection;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** Where one child of the roll was; the child by its system number only. */
@Entity
@Table(name = "inspection_head")
public class HeadCountLine extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "count_id", updatable = false)
  private HeadCount count;

  @Column(name = "child_number", nullable = false, updatable = false)
  private String child;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Whereabouts whereabouts;

  @Column(updatable = false)
  private String proof;

  protected HeadCountLine() {} // JPA

  HeadCountLine(HeadCount count, String child, Whereabouts whereabouts, String proof) {
    this.count = count;
    this.child = child;
    this.whereabouts = whereabouts;
    this.proof = proof;
  }

  public String child() {
    return child;
  }

  public Whereabouts whereabouts() {
    return whereabouts;
  }

  public String proof() {
    return proof;
  }
}
