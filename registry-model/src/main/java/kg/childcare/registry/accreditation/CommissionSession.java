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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Registered;

/** One session of the commission: who was present, what was put to the vote, and that the chair closed it. */
@Entity
@Table(name = "accreditation_session")
public class CommissionSession extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "commission_id", updatable = false)
  private Commission commission;

  @Column(name = "held_on", nullable = false, updatable = false)
  private LocalDate heldOn;

  /** The quorum of the day on which the session was opened. */
  @Column(nullable = false, updatable = false)
  private int quorum;

  @Enumerated(STRING)
  @Column(nullable = false)
  private SessionStatus status = SessionStatus.OPEN;

  @Column(nullable = false, updatable = false)
  private String chair;

  @Column(name = "chair_name", nullable = false, updatable = false)
  private String chairName;

  @OneToMany(mappedBy = "session", cascade = ALL)
  @OrderBy("id")
  private List<Attendance> present = new ArrayList<>();

  @OneToMany(mappedBy = "session", cascade = ALL)
  @OrderBy("id")
  private List<AgendaItem> items = new ArrayList<>();

  protected CommissionSession() {} // JPA

  /** Opens a session; who opens it chairs it and is present. */
  public CommissionSession(Commission commission, Official chair, LocalDate today) {
    require(commission.period().includes(today), "accreditation.rule.commissionNotInForce", today);
    this.commission = commission;
    this.heldOn = today;
    this.quorum = commission.quorum();
    this.chair = chair.username();
    this.chairName = chair.name();
    present.add(new Attendance(this, chair));
  }

  /** Notes a member as present; saying it twice changes nothing. */
  public void join(Official member) {
    requireOpen();
    if (!isPresent(member)) {
      present.add(new Attendance(this, member));
    }
  }

  /** Puts an application to the vote, once in a session. @param before what was decided about the institution so far */
  public AgendaItem put(Application application, Motion motion, Precedents before) {
    requireOpen();
    require(items.stream().noneMatch(item -> item.application() == application), "accreditation.rule.onAgendaAlready", application.number());
    var item = new AgendaItem(this, application, motion, before);
    items.add(item);
    return item;
  }

  /**
   * Ends the session; only the chair may. Whatever lacks a quorum of votes stays undecided, so a session that too few came to ends with no
   * decision instead of standing in the way of the next one.
   *
   * @return what was put to the vote with a quorum
   */
  public List<AgendaItem> close(Official by) {
    require(chair.equals(by.username()), "accreditation.rule.onlyChairCloses", chairName);
    require(status.canBecome(SessionStatus.CLOSED), "accreditation.rule.sessionClosed");
    status = SessionStatus.CLOSED;
    return items.stream().filter(AgendaItem::quorate).toList();
  }

  public boolean isPresent(Official member) {
    return present.stream().anyMatch(one -> one.member().username().equals(member.username()));
  }

  private void requireOpen() {
    require(status == SessionStatus.OPEN, "accreditation.rule.sessionClosed");
  }

  public Commission commission() {
    return commission;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public int quorum() {
    return quorum;
  }

  public SessionStatus status() {
    return status;
  }

  public Official chair() {
    return new Official(chair, chairName);
  }

  public List<Official> present() {
    return present.stream().map(Attendance::member).toList();
  }

  public List<AgendaItem> items() {
    return List.copyOf(items);
  }
}
