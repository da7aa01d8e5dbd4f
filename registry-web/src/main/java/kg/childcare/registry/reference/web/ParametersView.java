package kg.childcare.registry.reference.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.reference.ParameterChange;
import kg.childcare.registry.reference.ParameterStanding;
import kg.childcare.registry.reference.service.ParameterQueries;
import kg.childcare.registry.reference.service.ParameterRow;
import kg.childcare.registry.reference.service.ParameterService;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Difference;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.shared.web.Messages;

/** Deadlines and thresholds: anyone reads them, the administrator lets another value hold from a day on. */
@Named
@ViewScoped
public class ParametersView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ParameterQueries parameters;

  @Inject
  private ParameterService service;

  @Inject
  private Caller caller;

  @Inject
  private LanguageChoice language;

  @Inject
  private Messages messages;

  private String word;
  private ParameterStanding standing;
  private List<ParameterRow> rows;
  private ParameterRow opened;
  private String text;
  private LocalDate from;
  private String basis;
  private String reason;
  private boolean verified;
  private List<Difference> differences = List.of();

  @PostConstruct
  public void search() {
    rows = parameters.rows(word, standing, language.chosen());
    opened = null;
  }

  public void open(ParameterRow row) {
    opened = parameters.row(row.key());
    text = opened.today() == null ? null : opened.today().text();
    basis = opened.today() == null ? null : language.texts().word(opened.today().basisWords());
    verified = false;
    reason = null;
    from = null;
    differences = List.of();
  }

  public void change() {
    var wish = new ParameterChange(text, from, basis, verified ? ParameterStanding.VERIFIED.name() : ParameterStanding.UNVERIFIED.name(), reason);
    if (messages.attempt(() -> service.change(opened.key(), opened.version(), wish))) {
      messages.done("reference.parameters.changed", language.texts().get("reference.parameter." + opened.key()), from, text);
      search();
    } else {
      compare();
    }
  }

  /** Shows the value that somebody else entered meanwhile beside the one typed here. */
  private void compare() {
    var now = parameters.row(opened.key());
    if (now.version() != opened.version()) {
      var theirs = now.history().get(0);
      differences = Difference.among(
          new Difference("reference.parameters.newValue", theirs.text(), text),
          new Difference("reference.parameters.from", theirs.from(), from),
          new Difference("reference.parameters.basis", language.texts().word(theirs.basisWords()), basis),
          new Difference("shared.reason", theirs.reason(), reason));
      opened = now;
    }
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public boolean isEditable() {
    return caller.has(Role.ADMIN);
  }

  public List<ParameterRow> getRows() {
    return rows;
  }

  public ParameterRow getOpened() {
    return opened;
  }

  public ParameterStanding[] getStandings() {
    return ParameterStanding.values();
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }

  public ParameterStanding getStanding() {
    return standing;
  }

  public void setStanding(ParameterStanding standing) {
    this.standing = standing;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isVerified() {
    return verified;
  }

  public void setVerified(boolean verified) {
    this.verified = verified;
  }
}
