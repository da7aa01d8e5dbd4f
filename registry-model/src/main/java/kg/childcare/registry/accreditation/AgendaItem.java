package kg.childcare.registry.accreditation;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Registered;

/** One application before the commission: the motion, the ballots on it, and what they amount to. */
@Entity(name = "CommissionAgendaItem")
@Table(name = "accreditation_item")
public class AgendaItem extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "session_id", updatable = false)
  private CommissionSession session;

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "application_id", updatable = false)
  private Application application;

  @Enumerated(STRING)
  @Column(name = "motion", nullable = false, updatable = false)
  private Verdict verdict;

  @Column(nullable = false, updatable = false)
  private int capacity;

  @Column(updatable = false)
  private String conditions;

  @OneToMany(mappedBy = "item", cascade = ALL)
  @OrderBy("castAt, id")
  private List<Ballot> ballots = new ArrayList<>();

  protected AgendaItem() {} // JPA

  AgendaItem(CommissionSession session, Application application, Motion motion, Precedents before) {
    require(application.status() == ApplicationStatus.SITE_ASSESSED, "accreditation.rule.notReadyForVote", application.status());
    before.requireMotion(application, motion.verdict());
    requireOf("capacity", motion.capacity() > 0 && motion.capacity() <= application.capacity(), "accreditation.rule.capacityAboveRequest", motion.capacity(), application.capacity());
    motion.verdict().requireConditions(motion.conditions());
    this.session = session;
    this.application = application;
    this.verdict = motion.verdict();
    this.capacity = motion.capacity();
    this.conditions = verdict == Verdict.CONDITIONAL ? motion.conditions().strip() : null;
  }

  /** Books one member's ballot; each member present has one, and who prepared the application has none. */
  public void cast(Official member, Vote vote, String reason, Instant now) {
    require(session.status() == SessionStatus.OPEN, "accreditation.rule.sessionClosed");
    require(session.isPresent(member), "accreditation.rule.notPresent", member.name());
    require(!application.preparedBy().username().equals(member.username()), "accreditation.rule.preparerMayNotVote");
    require(ballots.stream().noneMatch(ballot -> ballot.member().username().equals(member.username())), "accreditation.rule.votedAlready");
    ballots.add(new Ballot(this, member, vote, reason, now));
  }

  public Tally tally() {
    return Tally.of(ballots.stream().map(Ballot::vote).toList());
  }

  /** What the votes say: the motion when it is carried, a refusal when it is not. A motion to refuse that is not carried says nothing. */
  public Verdict voted() {
    return tally().carried() ? verdict : Verdict.REFUSED;
  }

  public boolean quorate() {
    return tally().quorate(session.quorum());
  }

  /** Whether the votes can still be followed: the application waits for the decision, and no later assessment, finding, act or decision stands against what was carried. */
  public boolean decidable(Precedents before) {
    return application.status() == ApplicationStatus.SITE_ASSESSED && settled()
        && (!voted().grants() || before.obstacles(application).isEmpty() && before.follows(application, verdict));
  }

  boolean settled() {
    return verdict.grants() || tally().carried();
  }

  public CommissionSession session() {
    return session;
  }

  public Application application() {
    return application;
  }

  public Motion motion() {
    return new Motion(verdict, capacity, conditions);
  }

  public List<Ballot> ballots() {
    return List.copyOf(ballots);
  }
}
