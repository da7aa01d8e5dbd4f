package kg.childcare.registry.children.web;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import kg.childcare.registry.children.Balance;
import kg.childcare.registry.children.ReturnState;
import kg.childcare.registry.children.StatedField;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.children.service.ReturnDraft;
import kg.childcare.registry.children.service.ReturnQueries;
import kg.childcare.registry.children.service.ReturnService;
import kg.childcare.registry.children.service.ReturnView;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Messages;

/** The form of one monthly return: every change is kept at once, errors name the child and the rule. */
@Named
@ViewScoped
public class ReturnFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ReturnQueries returns;

  @Inject
  private ReturnService service;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  @Inject
  private ReturnCalendar calendar;

  private long id;
  private boolean noDeaths;
  private boolean noViolence;
  private String explanation;
  private String remark;
  private String reason;
  private ReturnView read;
  private int version;
  private List<LineForm> lines;
  private List<FigureForm> figures;
  private LocalTime savedAt;

  public void load() {
    read = returns.view(id);
    version = read.version();
    noDeaths = read.noDeaths();
    noViolence = read.noViolence();
    explanation = read.explanation();
    lines = read.lines().stream().map(LineForm::new).toList();
    figures = read.stated().stream().map(FigureForm::new).toList();
  }

  /** Keeps what was typed so far, complete or not. */
  public void autosave() {
    if (messages.attempt(this::keep)) {
      savedAt = calendar.time();
    }
  }

  private void keep() {
    version = service.save(id, draft());
    lines.forEach(LineForm::keep);
  }

  private ReturnDraft draft() {
    var changed = lines.stream().filter(LineForm::isChanged).collect(toMap(line -> line.getLine().number(), LineForm::balance));
    var stated = new EnumMap<StatedField, Integer>(StatedField.class);
    figures.forEach(figure -> stated.put(figure.field(), figure.getAmount()));
    return new ReturnDraft(version, changed, stated, noDeaths, noViolence, explanation);
  }

  /** States zero for every count that is still empty. */
  public void zeros() {
    figures.stream().filter(figure -> figure.getAmount() == null).forEach(figure -> figure.setAmount(0));
    autosave();
  }

  public void refill() {
    act(() -> service.refill(id), "children.return.refilled");
  }

  public void submit() {
    if (messages.attempt(this::keep)) {
      act(() -> service.submit(id), "children.return.submitted");
    }
  }

  public void giveBack() {
    act(() -> service.giveBack(id, remark), "children.return.givenBack");
  }

  public void accept() {
    act(() -> service.accept(id), "children.return.accepted");
  }

  /** Opens the next edition and goes to it. */
  public String correct() {
    var next = new long[1];
    return messages.attempt(() -> next[0] = service.correct(id, reason)) ? "/app/returns/detail?faces-redirect=true&id=" + next[0] : null;
  }

  private void act(Messages.Attempt attempt, String said) {
    if (messages.attempt(attempt)) {
      messages.done(said);
      load();
    }
  }

  public boolean isEditable() {
    return read.state().isOpen() && isWriter();
  }

  public boolean isWriter() {
    return caller.hasAny(Role.INSTITUTION, Role.REGISTRAR);
  }

  public boolean isDecidable() {
    return read.state() == ReturnState.SUBMITTED && caller.has(Role.REGISTRAR);
  }

  public boolean isCorrectable() {
    return read.state() == ReturnState.ACCEPTED && !read.superseded() && isWriter();
  }

  public ReturnView getRead() {
    return read;
  }

  public List<LineForm> getLines() {
    return lines;
  }

  /** Numbers of the children whom the return counts. */
  public List<String> getNumbers() {
    return lines.stream().map(line -> line.getLine().number()).toList();
  }

  public List<FigureForm> getFigures() {
    return figures;
  }

  /** Sum over all children as it stands in the form. */
  public Balance getTotal() {
    return lines.stream().map(LineForm::balance).reduce(Balance.NONE, Balance::plus);
  }

  public LocalTime getSavedAt() {
    return savedAt;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isNoDeaths() {
    return noDeaths;
  }

  public void setNoDeaths(boolean noDeaths) {
    this.noDeaths = noDeaths;
  }

  public boolean isNoViolence() {
    return noViolence;
  }

  public void setNoViolence(boolean noViolence) {
    this.noViolence = noViolence;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
