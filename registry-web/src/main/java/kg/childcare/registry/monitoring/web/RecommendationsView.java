package kg.childcare.registry.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.monitoring.Addressee;
import kg.childcare.registry.monitoring.RecommendationGiven;
import kg.childcare.registry.monitoring.Theme;
import kg.childcare.registry.monitoring.service.RecommendationQueries;
import kg.childcare.registry.monitoring.service.RecommendationRow;
import kg.childcare.registry.monitoring.service.RecommendationService;
import kg.childcare.registry.monitoring.service.RecommendationSort;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Difference;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** Recommendations: monitors give and check them, the addressees answer. */
@Named
@ViewScoped
public class RecommendationsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  RecommendationQueries recommendations;

  @Inject
  RecommendationService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Messages messages;

  @Inject
  Caller caller;

  private LazyRows<RecommendationRow, RecommendationSort> rows;
  private RecommendationRow chosen;
  private Addressee addressee = Addressee.MINISTRY;
  private Theme theme = Theme.SAFETY;
  private String institution;
  private String text;
  private String words;
  private List<Difference> differences = List.of();

  @PostConstruct
  void init() {
    rows = new LazyRows<>(RecommendationSort.class, () -> recommendations.count(), page -> recommendations.rows(page));
  }

  public void give() {
    var done = messages.attempt(() -> {
      var id = institution == null ? null : institutions.byNumber(institution.strip()).id();
      service.give(new RecommendationGiven(addressee, theme, id, null, null, text));
    });
    if (done) {
      text = null;
      institution = null;
      messages.done("monitoring.recommendation.given");
    }
  }

  public void choose(long id) {
    chosen = recommendations.one(id);
    words = null;
    differences = List.of();
  }

  public void reply() {
    act(() -> service.reply(chosen.id(), chosen.version(), words), "monitoring.recommendation.replied");
  }

  public void check(boolean implemented) {
    act(() -> service.check(chosen.id(), chosen.version(), implemented, words), "monitoring.recommendation.checkSaved");
  }

  private void act(Messages.Attempt step, String done) {
    if (messages.attempt(step)) {
      messages.done(done);
      choose(chosen.id());
    } else {
      compare();
    }
  }

  /** Shows what stands there now beside what is typed here. */
  private void compare() {
    var now = recommendations.one(chosen.id());
    if (now.version() != chosen.version()) {
      differences = Difference.among(
          new Difference("shared.status", now.status(), chosen.status()),
          new Difference("monitoring.recommendation.reply", now.reply(), caller.has(Role.MONITOR) ? chosen.reply() : words),
          new Difference("monitoring.recommendation.checkNote", now.checkNote(), caller.has(Role.MONITOR) ? words : chosen.checkNote()));
      chosen = now;
    }
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public LazyRows<RecommendationRow, RecommendationSort> getRows() {
    return rows;
  }

  public RecommendationRow getChosen() {
    return chosen;
  }

  public List<Addressee> getAddressees() {
    return List.of(Addressee.values());
  }

  public List<Theme> getThemes() {
    return List.of(Theme.values());
  }

  public Addressee getAddressee() {
    return addressee;
  }

  public void setAddressee(Addressee addressee) {
    this.addressee = addressee;
  }

  public Theme getTheme() {
    return theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
