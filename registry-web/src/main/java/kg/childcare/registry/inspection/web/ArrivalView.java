package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.inspection.Arrival;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.SealedVisitRow;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.web.Messages;

/** The first thing a team records: when it came to the gate, when it was let in, or who refused. */
@Named
@ViewScoped
public class ArrivalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private PlanQueries plans;

  @Inject
  private VisitService service;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private long id;
  private SealedVisitRow visit;
  private LocalDateTime arrivedAt;
  private LocalDateTime enteredAt;
  private boolean refused;
  private String person;
  private String words;
  private boolean noConflict;

  public void load() {
    visit = plans.own(id);
    arrivedAt = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    enteredAt = arrivedAt;
  }

  public String record() {
    var begun = new long[1];
    var arrival = new Arrival(instant(arrivedAt), refused ? null : instant(enteredAt), person, words, noConflict);
    if (messages.attempt(() -> begun[0] = service.arrive(id, arrival))) {
      messages.done("inspection.arrival.done");
      return "/app/inspections/detail?faces-redirect=true&id=" + begun[0];
    }
    return null;
  }

  private static Instant instant(LocalDateTime local) {
    return local == null ? null : local.atZone(Texts.ZONE).toInstant();
  }

  public SealedVisitRow getVisit() {
    return visit;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public LocalDateTime getArrivedAt() {
    return arrivedAt;
  }

  public void setArrivedAt(LocalDateTime arrivedAt) {
    this.arrivedAt = arrivedAt;
  }

  public LocalDateTime getEnteredAt() {
    return enteredAt;
  }

  public void setEnteredAt(LocalDateTime enteredAt) {
    this.enteredAt = enteredAt;
  }

  public boolean isRefused() {
    return refused;
  }

  public void setRefused(boolean refused) {
    this.refused = refused;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isNoConflict() {
    return noConflict;
  }

  public void setNoConflict(boolean noConflict) {
    this.noConflict = noConflict;
  }
}
