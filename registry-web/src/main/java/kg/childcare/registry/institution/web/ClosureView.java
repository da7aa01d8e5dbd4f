package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.OnRoll;
import kg.childcare.registry.institution.service.Closure;
import kg.childcare.registry.institution.service.ClosureQueries;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.Reopening;
import kg.childcare.registry.shared.web.Difference;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar closes an institution for a while, keeps it closed for longer or opens it again. */
@Named
@ViewScoped
public class ClosureView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private ClosureQueries closures;

  @Inject
  private InstitutionService service;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String number;
  private InstitutionCard card;
  private int children;
  private int sleepingThere;
  private LocalDate from;
  private LocalDate until;
  private String reason;
  private List<Difference> differences = List.of();

  public void load() {
    card = institutions.card(number, null, null);
    count();
    from = LocalDate.now(clock);
    until = card.closedUntil();
  }

  private void count() {
    OnRoll roll = closures.roll(number);
    children = roll.children();
    sleepingThere = roll.sleepingThere();
  }

  public String close() {
    return sent(() -> service.closeForAWhile(number, card.version(), new Closure(from, until, reason)));
  }

  public String reopen() {
    return sent(() -> service.reopen(number, card.version(), new Reopening(from, reason)));
  }

  private String sent(Runnable wish) {
    if (!messages.attempt(wish::run)) {
      compare();
      return null;
    }
    messages.done("institution.closure.asked");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  /** Shows what somebody else changed meanwhile; asking again then knows the newer state. */
  private void compare() {
    var before = card;
    card = institutions.card(number, null, null);
    if (card.version() != before.version()) {
      differences = Difference.among(
          new Difference("institution.status", card.status(), before.status()), new Difference("institution.closure.until", card.closedUntil(), before.closedUntil()));
      count();
    }
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public boolean isClosed() {
    return card.status() == InstitutionStatus.TEMPORARILY_CLOSED;
  }

  public InstitutionCard getCard() {
    return card;
  }

  public int getChildren() {
    return children;
  }

  public int getSleepingThere() {
    return sleepingThere;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
