package kg.childcare.registry.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.childcare.registry.shared.Registered;

/** One reading of a sealed visit; when a visit was expected, this says who could have told. The name is sealed, as it names the team. */
@Entity
@Table(name = "who_knew")
public class WhoKnew extends Registered {
  @Column(name = "sealed_visit_id", nullable = false, updatable = false)
  private long sealedVisitId;

  @Column(name = "seal_id", nullable = false, updatable = false)
  private String sealId;

  @Column(name = "knower_sealed", updatable = false)
  private byte[] knower;

  @Column(name = "known_at", nullable = false, updatable = false)
  private Instant at;

  protected WhoKnew() {} // JPA

  public WhoKnew(long sealedVisitId, Instant at) {
    this.sealedVisitId = sealedVisitId;
    this.at = at;
    sealId = UUID.randomUUID().toString();
  }

  public WhoKnew by(byte[] sealedName) {
    knower = sealedName.clone();
    return this;
  }

  public String sealId() {
    return sealId;
  }

  public byte[] knower() {
    return knower.clone();
  }

  public long sealedVisitId() {
    return sealedVisitId;
  }

  public Instant at() {
    return at;
  }
}
