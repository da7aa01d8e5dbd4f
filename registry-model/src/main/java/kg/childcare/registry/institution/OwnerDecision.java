package kg.childcare.registry.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import kg.childcare.registry.shared.Registered;

/** What a person decided of two spellings: one owner, or two. Stays readable when a later decision takes its place. */
@Entity
@Table(name = "institution_owner_decision")
public class OwnerDecision extends Registered {
  @Column(name = "one_id", nullable = false, updatable = false)
  private long oneId;

  @Column(name = "other_id", nullable = false, updatable = false)
  private long otherId;

  @Column(name = "same_owner", nullable = false, updatable = false)
  private boolean same;

  @Column(name = "decided_at", updatable = false)
  private Instant decidedAt;

  @Column(name = "decided_by", nullable = false, updatable = false)
  private String decidedBy;

  @Column(nullable = false, updatable = false)
  private String reason;

  protected OwnerDecision() {} // JPA

  private OwnerDecision(Owner one, Owner other, boolean same, InstitutionProfile.Entry entry) {
    this.oneId = one.id();
    this.otherId = other.id();
    this.same = same;
    this.decidedAt = entry.at();
    this.decidedBy = entry.by();
    this.reason = entry.reason();
  }

  /** Both are one owner from now on, with all who are shown under the second. */
  public static OwnerDecision same(Owner one, Owner other, Collection<Owner> shownUnderOther, InstitutionProfile.Entry entry) {
    requireDecidable(one, other, entry);
    require(!one.isSameAs(other), "institution.rule.ownerAlreadySame");
    var decision = new OwnerDecision(one, other, true, entry);
    shownUnderOther.forEach(spelling -> spelling.follow(one));
    return decision;
  }

  /** They are two. If they were shown as one, the second stands alone again. */
  public static OwnerDecision different(Owner one, Owner other, InstitutionProfile.Entry entry) {
    requireDecidable(one, other, entry);
    require(!one.isSameAs(other) || !other.headId().equals(other.id()), "institution.rule.ownerIsHead", other.spelling());
    if (one.isSameAs(other)) {
      other.standAlone();
    }
    return new OwnerDecision(one, other, false, entry);
  }

  private static void requireDecidable(Owner one, Owner other, InstitutionProfile.Entry entry) {
    require(!one.id().equals(other.id()), "institution.rule.ownerItself");
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
  }

  public long oneId() {
    return oneId;
  }

  public long otherId() {
    return otherId;
  }

  public boolean isSame() {
    return same;
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
