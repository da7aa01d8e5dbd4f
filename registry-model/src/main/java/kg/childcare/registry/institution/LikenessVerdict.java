package kg.childcare.registry.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import kg.childcare.registry.shared.Registered;

/** A person's word that two institutions are two, and what spoke for one when it was given. Never deleted. */
@Entity
@Table(name = "institution_likeness_verdict")
public class LikenessVerdict extends Registered {
  @Column(name = "one_id", nullable = false, updatable = false)
  private long oneId;

  @Column(name = "other_id", nullable = false, updatable = false)
  private long otherId;

  @Column(nullable = false, updatable = false)
  private String basis;

  @Column(name = "decided_at", updatable = false)
  private Instant decidedAt;

  @Column(name = "decided_by", nullable = false, updatable = false)
  private String decidedBy;

  @Column(nullable = false, updatable = false)
  private String reason;

  protected LikenessVerdict() {} // JPA

  LikenessVerdict(long oneId, long otherId, String basis, InstitutionProfile.Entry entry) {
    this.oneId = oneId;
    this.otherId = otherId;
    this.basis = basis;
    this.decidedAt = entry.at();
    this.decidedBy = entry.by();
    this.reason = entry.reason();
  }

  /** Whether nothing speaks for one that was not known when they were said to be two. */
  boolean covers(Collection<String> grounds) {
    return Alike.parts(basis).containsAll(grounds);
  }

  /** Whether it is about these two. */
  public boolean isAbout(long one, long other) {
    return oneId == Math.min(one, other) && otherId == Math.max(one, other);
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public String reason() {
    return reason;
  }
}
