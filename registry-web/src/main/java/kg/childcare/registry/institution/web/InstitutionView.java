package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.TimelineStep;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRecord;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.web.Messages;
import kg.childcare.registry.shared.web.Query;

/** One institution: its card on a day, its sites, its history, and the change that waits. */
@Named
@ViewScoped
public class InstitutionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private InstitutionService service;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String number;
  private LocalDate asOf;
  private LocalDate knownOn;
  private LocalDate notYet;
  private String declineReason;
  private InstitutionCard card;
  private List<InstitutionCard.Version> history;
  private List<TimelineStep> timeline;
  private List<ChangeRow> waiting;
  private List<ChangeRow> notMade;

  /** Reads the record; also after something was done to it. */
  public void load() {
    var read = read();
    card = read.card();
    timeline = new ArrayList<>(read.timeline());
    Collections.reverse(timeline);
    history = read.history();
    waiting = changes(read, EnumSet.of(ChangeState.WAITING));
    notMade = changes(read, EnumSet.of(ChangeState.DECLINED, ChangeState.WITHDRAWN));
  }

  /** What was ever asked for and stands so today; a page of the past tells none of it. */
  private List<ChangeRow> changes(InstitutionRecord read, Set<ChangeState> states) {
    return isPast() ? List.of() : read.changes().stream().filter(change -> states.contains(change.state())).sorted(Comparator.comparing(ChangeRow::proposedAt).reversed()).toList();
  }

  /** A day before its first one is no missing page: it is said, and today is shown. */
  private InstitutionRecord read() {
    try {
      return institutions.record(number, asOf, getMoment());
    } catch (NotThere before) {
      if (!isPast()) {
        throw before;
      }
      notYet = getUntil();
      asOf = null;
      knownOn = null;
      return institutions.record(number, null, null);
    }
  }

  /** The day that was asked for and on which it was not registered, or not known; null where there is none. */
  public LocalDate getNotYet() {
    return notYet;
  }

  /** The second person agrees. */
  public void confirm(long change) {
    if (messages.attempt(() -> service.confirm(change))) {
      messages.done("institution.change.confirmed");
      load();
    }
  }

  /** The second person refuses, with a reason. */
  public void decline(long change) {
    if (messages.attempt(() -> service.decline(change, declineReason))) {
      messages.done("institution.change.declined");
      load();
    }
  }

  public void stillCorrect() {
    if (messages.attempt(() -> service.confirmStillCorrect(number))) {
      messages.done("institution.stillCorrectDone");
      load();
    }
  }

  public InstitutionCard getCard() {
    return card;
  }

  /** Whether the page shows another day than today, or what was known then; nothing is done there. */
  public boolean isPast() {
    return asOf != null || knownOn != null;
  }

  /** Whether a last day of an address can be said: none was, or it is still ahead. */
  public boolean mayEnd(InstitutionCard.SiteView site) {
    return site.to() == null || site.to().isAfter(LocalDate.now(clock));
  }

  /** The last day of which the page tells, as it is read on a past day or as it was known then; null for today. */
  public LocalDate getUntil() {
    return asOf == null || knownOn != null && knownOn.isBefore(asOf) ? knownOn : asOf;
  }

  /** The moment as known on which the page is read; null means now. */
  public Instant getMoment() {
    return InstitutionFilter.endOf(knownOn);
  }

  /** What the page was narrowed to, for the address of another page. */
  public String getDays() {
    return Query.of("asOf", asOf, "knownOn", knownOn);
  }

  public List<TimelineStep> getTimeline() {
    return timeline;
  }

  public List<InstitutionCard.Version> getHistory() {
    return history;
  }

  public List<ChangeRow> getWaiting() {
    return waiting;
  }

  /** What was asked for and declined or taken back, the latest first. */
  public List<ChangeRow> getNotMade() {
    return notMade;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate knownOn) {
    this.knownOn = knownOn;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}
