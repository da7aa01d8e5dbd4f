package kg.childcare.registry.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.accreditation.Motion;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.Vote;
import kg.childcare.registry.accreditation.service.CommissionQueries;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.accreditation.service.SessionView;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Messages;

/** What a member of the commission does about the application on the page: take part, put to the vote, vote, close. */
@Named
@ViewScoped
public class CommissionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ApplicationView application;

  @Inject
  private CommissionQueries queries;

  @Inject
  private CommissionService service;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private boolean member;
  private SessionView session;
  private Verdict verdict;
  private Integer capacity;
  private String conditions;
  private Vote vote;
  private String reason;

  @PostConstruct
  void init() {
    member = caller.has(Role.COMMISSION);
    load();
  }

  private void load() {
    session = member ? queries.openSession().orElse(null) : null;
  }

  public void openSession() {
    act(() -> service.openSession(), "accreditation.session.opened");
  }

  public void join() {
    act(() -> service.join(session.id()), "accreditation.session.joined");
  }

  public void put() {
    var places = capacity == null ? Integer.valueOf(application.getDetail().row().capacity()) : capacity;
    act(() -> service.put(session.id(), application.getId(), new Motion(verdict, places, conditions)), "accreditation.motion.done");
  }

  public void cast() {
    act(() -> service.cast(session.id(), application.getId(), vote, reason), "accreditation.vote.done");
  }

  public void close() {
    var undecided = new ArrayList<String>();
    act(() -> undecided.addAll(service.close(session.id())), "accreditation.session.closed");
    if (!undecided.isEmpty()) {
      messages.done("accreditation.session.undecided", String.join(", ", undecided));
    }
  }

  private void act(Messages.Attempt attempt, String done) {
    if (messages.attempt(attempt)) {
      messages.done(done);
    }
    load();
    application.load();
  }

  public boolean isMember() {
    return member;
  }

  public SessionView getSession() {
    return session;
  }

  public boolean isChair() {
    return session != null && session.chairedBy(caller.username());
  }

  public boolean isPresent() {
    return session != null && session.attendedBy(caller.username());
  }

  /** Whether the application on the page is before the open session. */
  public boolean isOnAgenda() {
    return session != null && session.hasOnAgenda(application.getId());
  }

  public boolean isMayVote() {
    return isOnAgenda() && isPresent() && application.in("SITE_ASSESSED") && application.getDetail().before().stop() == null && application.getDetail().items().stream()
        .filter(item -> item.sessionId() == session.id())
        .flatMap(item -> item.ballots().stream())
        .noneMatch(ballot -> ballot.username().equals(caller.username()));
  }

  /** What can be put to the vote; nothing while something stands against it. */
  public List<Verdict> getVerdicts() {
    return application.getDetail().before().motions();
  }

  /** Whether conditions can be put to the vote. */
  public boolean isConditional() {
    return getVerdicts().contains(Verdict.CONDITIONAL);
  }

  public Vote[] getVotes() {
    return Vote.values();
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public void setVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = conditions;
  }

  public Vote getVote() {
    return vote;
  }

  public void setVote(Vote vote) {
    this.vote = vote;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
