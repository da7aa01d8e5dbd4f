package kg.childcare.registry.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import kg.childcare.registry.shared.Registered;

/** Two institutions that could be one, and why; proposed to a person until one says that they are two, and again when other facts speak for it. */
@Entity
@Table(name = "institution_likeness")
public class Likeness extends Registered {
  @Column(name = "one_id", nullable = false, updatable = false)
  private long oneId;

  @Column(name = "other_id", nullable = false, updatable = false)
  private long otherId;

  @Column(nullable = false)
  private int score;

  @Column(nullable = false)
  private String grounds;

  @Column(nullable = false)
  private String basis;

  @Column(name = "is_open", nullable = false)
  private boolean open;

  protected Likeness() {} // JPA

  public Likeness(long one, long other) {
    this.oneId = Math.min(one, other);
    this.otherId = Math.max(one, other);
  }

  /** Says anew what both have in common. @param verdicts what was decided of the two before */
  public void found(Alike alike, Collection<LikenessVerdict> verdicts) {
    score = alike.score();
    grounds = alike.groundsText();
    basis = alike.basisText();
    open = verdicts.stream().noneMatch(verdict -> verdict.covers(alike.basis()));
  }

  /** A person says that they are two; it stays so until something else speaks for one. */
  public LikenessVerdict different(InstitutionProfile.Entry entry) {
    require(open, "institution.rule.likenessDecided");
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
    open = false;
    return new LikenessVerdict(oneId, otherId, basis, entry);
  }

  public long oneId() {
    return oneId;
  }

  public long otherId() {
    return otherId;
  }

  public int score() {
    return score;
  }

  public List<Ground> grounds() {
    return Alike.parts(grounds).stream().map(Ground::valueOf).toList();
  }

  public boolean isOpen() {
    return open;
  }
}
