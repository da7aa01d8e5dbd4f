package kg.childcare.registry.accreditation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** What one member said to one motion, once; a recusal says why. */
@Entity(name = "CommissionBallot")
@Table(name = "accreditation_ballot")
public class Ballot extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "item_id", updatable = false)
  private AgendaItem item;

  @Column(nullable = false, updatable = false)
  private String username;

  @Column(name = "member_name", nullable = false, updatable = false)
  private String memberName;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Vote vote;

  @Column(updatable = false)
  private String reason;

  @Column(name = "cast_at", nullable = false, updatable = false)
  private Instant castAt;

  protected Ballot() {} // JPA

  Ballot(AgendaItem item, Official member, Vote vote, String reason, Instant now) {
    requireOf("reason", vote != Vote.RECUSED || reason != null && !reason.isBlank(), "accreditation.rule.recusalWithoutReason");
    this.item = item;
    this.username = member.username();
    this.memberName = member.name();
    this.vote = vote;
    this.reason = reason;
    this.castAt = now;
  }

  public Official member() {
    return new Official(username, memberName);
  }

  public Vote vote() {
    return vote;
  }

  public String reason() {
    return reason;
  }

  public Instant castAt() {
    return castAt;
  }
}
