package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.Difference;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar changes the facts or the state of an institution. */
@Named
@ViewScoped
public class ChangeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private InstitutionService service;

  @Inject
  private Choices choices;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String number;
  private int version;
  private InstitutionStatus current;
  private InstitutionStatus before;
  private InstitutionStatus status;
  private FactsForm form;
  private FactsForm shown;
  private List<Difference> differences = List.of();
  private boolean blocked;

  public void load() {
    var card = institutions.card(number, null, null);
    version = card.version();
    current = card.status();
    status = current;
    form = FactsForm.of(card, LocalDate.now(clock));
    shown = FactsForm.of(card, form.getFrom());
    before = onTheDayBefore(form.getFrom());
    blocked = institutions.changes(number).stream().anyMatch(change -> change.state() == ChangeState.WAITING);
  }

  /** Unless the chosen day tells other facts than the form has shown: those are shown first, so that nothing of today is written into the past unseen. */
  public String change() {
    var sameDay = !showDay();
    if (!messages.attempt(() -> RuleViolation.requireOf("from", sameDay, "institution.rule.otherDay", form.getFrom()))) {
      return null;
    }
    var entered = form.entered();
    if (!messages.attempt(() -> service.change(number, version, status, entered), status.isRegistered() ? entered.facts()::breaches : List::of)) {
      compare();
      return null;
    }
    messages.done("institution.change.done");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  /** Answers whether the form reads otherwise on the chosen day. */
  private boolean showDay() {
    if (form.getFrom() == null || form.getFrom().equals(shown.getFrom())) {
      return false;
    }
    var card = cardOn(form.getFrom());
    var then = FactsForm.of(card, form.getFrom());
    var otherState = status == current && card.status() != current;
    var otherFacts = form.follow(shown, then);
    status = otherState ? card.status() : status;
    current = card.status();
    shown = then;
    before = onTheDayBefore(form.getFrom());
    return otherState || otherFacts;
  }

  /** Its state until the day before, where other facts begin on the day: one that was entered by mistake is taken back to it. */
  private InstitutionStatus onTheDayBefore(LocalDate day) {
    return institutions.history(number).stream().filter(version -> version.supersededAt() == null && day.minusDays(1).equals(version.to())).map(InstitutionCard.Version::status).findFirst().orElse(null);
  }

  /** What is known of a day; of one before the first, what is known of the first. */
  private InstitutionCard cardOn(LocalDate day) {
    var first = institutions.history(number).stream().filter(version -> version.supersededAt() == null).map(InstitutionCard.Version::from).min(Comparator.naturalOrder()).orElse(day);
    return institutions.card(number, day.isBefore(first) ? first : day, null);
  }

  /** Shows both values of what a second editor changed; saving again then knows the newer state. */
  private void compare() {
    var card = cardOn(shown.getFrom());
    if (card.version() == version) {
      return;
    }
    var theirs = FactsForm.of(card, shown.getFrom());
    differences = Difference.among(
        new Difference("institution.status", card.status(), status),
        new Difference("institution.nameKy", theirs.getNameKy(), form.getNameKy()),
        new Difference("institution.nameRu", theirs.getNameRu(), form.getNameRu()),
        new Difference("institution.nameEn", theirs.getNameEn(), form.getNameEn()),
        new Difference("institution.category", choices.category(theirs.getCategory()), choices.category(form.getCategory())),
        new Difference("institution.ownership", choices.ownership(theirs.getOwnership()), choices.ownership(form.getOwnership())),
        new Difference("institution.territory", choices.territory(theirs.getTerritory()), choices.territory(form.getTerritory())),
        new Difference("institution.founder", theirs.getFounder(), form.getFounder()),
        new Difference("institution.operator", theirs.getOperator(), form.getOperator()),
        new Difference("institution.supervisor", theirs.getSupervisor(), form.getSupervisor()),
        new Difference("institution.phone", theirs.getPhone(), form.getPhone()),
        new Difference("institution.taxNumber", theirs.getTaxNumber(), form.getTaxNumber()),
        new Difference("institution.ageMin", theirs.getAgeMin(), form.getAgeMin()),
        new Difference("institution.ageMax", theirs.getAgeMax(), form.getAgeMax()),
        new Difference("institution.capacity", theirs.getCapacity(), form.getCapacity()));
    version = card.version();
    current = card.status();
    shown = theirs;
  }

  public int getVersion() {
    return version;
  }

  /** The version with which the text in the form began; one that is no longer the record's shows both values at once. */
  public void setVersion(int begun) {
    if (begun != version) {
      version = begun;
      compare();
    }
  }

  /** Whether another change waits, so that this one would be refused. */
  public boolean isBlocked() {
    return blocked;
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  /** The state it has, those it can go to, and on its first day the one before it. */
  public List<InstitutionStatus> getStatuses() {
    return Arrays.stream(InstitutionStatus.values())
        .filter(next -> next == current || (current.canBecome(next) || next == before && current.canBeTakenBackTo(next)) && next != InstitutionStatus.TEMPORARILY_CLOSED && next != InstitutionStatus.DUPLICATE) // they have forms of their own
        .toList();
  }

  public FactsForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public InstitutionStatus getStatus() {
    return status;
  }

  public void setStatus(InstitutionStatus status) {
    this.status = status;
  }
}
