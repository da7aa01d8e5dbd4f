package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.service.DuplicateComparison;
import kg.childcare.registry.institution.service.DuplicateQueries;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.MergeService;
import kg.childcare.registry.institution.service.NewMerge;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.Messages;

/** Two institutions side by side, and what a registrar decides of them: two, or one that was entered twice. */
@Named
@ViewScoped
public class MergeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private DuplicateQueries duplicates;

  @Inject
  private MergeService service;

  @Inject
  private Choices choices;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String one;
  private String other;
  private String survivor;
  private LocalDate from;
  private String reason;
  private DuplicateComparison pair;
  private List<Line> lines = List.of();

  /** One fact of both. */
  public record Line(String label, Object one, Object other) implements Serializable {
    /** Key of the text that says whether both agree: however it is spelt, and only where both say something. */
    public String getAgreement() {
      if (said(one).isEmpty() || said(other).isEmpty()) {
        return "institution.merge.unknown";
      }
      return said(one).equals(said(other)) ? "institution.merge.yes" : "institution.merge.no";
    }

    private static String said(Object value) {
      return value instanceof String text ? NameFold.of(text) : value == null ? "" : value.toString();
    }
  }

  public void load() {
    from = LocalDate.now(clock);
    if (one != null && !one.isBlank() && other != null && !other.isBlank()) {
      messages.attempt(() -> pair = found());
    }
    if (pair != null) {
      survivor = pair.one().number();
      lines = lines(pair.one(), pair.other());
    }
  }

  private DuplicateComparison found() {
    try {
      return duplicates.compare(one, other);
    } catch (NotThere unknown) {
      throw new RuleViolation("institution.rule.mergeNumberUnknown", one, other);
    }
  }

  private List<Line> lines(InstitutionCard a, InstitutionCard b) {
    return List.of(
        new Line("institution.status", a.status(), b.status()),
        new Line("institution.nameKy", a.name().ky(), b.name().ky()),
        new Line("institution.nameRu", a.name().ru(), b.name().ru()),
        new Line("institution.nameEn", a.name().en(), b.name().en()),
        new Line("institution.category", choices.category(a.category()), choices.category(b.category())),
        new Line("institution.ownership", choices.ownership(a.ownership()), choices.ownership(b.ownership())),
        new Line("institution.territory", choices.territory(a.territory()), choices.territory(b.territory())),
        new Line("institution.site.address", address(a), address(b)),
        new Line("institution.phone", a.phone(), b.phone()),
        new Line("institution.taxNumber", a.taxNumber(), b.taxNumber()),
        new Line("institution.founder", a.founder(), b.founder()),
        new Line("institution.operator", a.operator(), b.operator()),
        new Line("institution.supervisor", a.supervisor(), b.supervisor()),
        new Line("institution.capacity", a.capacity(), b.capacity()),
        new Line("institution.ages", ages(a), ages(b)),
        new Line("institution.since", a.from(), b.from()),
        new Line("institution.closure.children", pair.childrenOfOne(), pair.childrenOfOther()));
  }

  private static String ages(InstitutionCard card) {
    return card.ageMin() == null && card.ageMax() == null ? null : Objects.toString(card.ageMin(), "") + "–" + Objects.toString(card.ageMax(), "");
  }

  private static String address(InstitutionCard card) {
    return String.join("; ", card.sites().stream().map(InstitutionCard.SiteView::address).filter(Objects::nonNull).toList());
  }

  /** They are two institutions. */
  public String different() {
    return done(() -> service.different(pair.id(), reason), "institution.merge.keptApart");
  }

  /** They are one; the number that was not chosen ends. */
  public String merge() {
    var duplicate = pair.one().number().equals(survivor) ? pair.other().number() : pair.one().number();
    return done(() -> service.propose(new NewMerge(duplicate, survivor, from, reason)), "institution.merge.asked");
  }

  private String done(Runnable decision, String said) {
    if (!messages.attempt(decision::run)) {
      return null;
    }
    messages.done(said);
    return "/app/institutions/duplicates?faces-redirect=true";
  }

  public DuplicateComparison getPair() {
    return pair;
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getOne() {
    return one;
  }

  public void setOne(String one) {
    this.one = one;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getSurvivor() {
    return survivor;
  }

  public void setSurvivor(String survivor) {
    this.survivor = survivor;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
