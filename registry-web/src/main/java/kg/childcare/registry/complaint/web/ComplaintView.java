package kg.childcare.registry.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.ReferralBody;
import kg.childcare.registry.complaint.ReferralStatus;
import kg.childcare.registry.complaint.service.ComplaintFile;
import kg.childcare.registry.complaint.service.ComplaintQueries;
import kg.childcare.registry.complaint.service.ComplaintService;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Difference;
import kg.childcare.registry.shared.web.Messages;

/** One complaint opened by somebody who works on it; each step is one button. */
@Named
@ViewScoped
public class ComplaintView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  ComplaintQueries complaints;

  @Inject
  ComplaintService service;

  @Inject
  Messages messages;

  @Inject
  Caller caller;

  private long id;
  private ComplaintFile file;
  private Concern concern;
  private Accused accused;
  private ReferralBody body = ReferralBody.POLICE;
  private String text;
  private String reply;
  private String number;
  private List<Difference> differences = List.of();

  @PostConstruct
  void init() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("id");
    if (asked == null || !asked.matches("\\d{1,18}")) {
      throw new NotThere("complaint", asked);
    }
    id = Long.parseLong(asked);
    reload();
    concern = file.row().concern();
    accused = file.accused();
  }

  private void reload() {
    file = complaints.file(id);
  }

  private boolean act(Messages.Attempt step) {
    var worked = messages.attempt(step);
    if (worked) {
      number = null;
      differences = List.of();
      messages.done("complaint.done");
      reload();
    } else {
      compare();
    }
    return worked;
  }

  /** A step that takes the words typed for those who work on the complaint; other steps leave them in the form. */
  private void actInWords(Messages.Attempt step) {
    if (act(step)) {
      text = null;
    }
  }

  /** Shows what another officer did meanwhile beside what is typed here. */
  private void compare() {
    var before = file;
    reload();
    if (file.version() != before.version()) {
      differences = Difference.among(
          new Difference("shared.status", file.row().status(), before.row().status()),
          new Difference("complaint.concern", file.row().concern(), concern),
          new Difference("complaint.accused", file.accused(), accused),
          new Difference("complaint.handler", file.handler(), before.handler()),
          new Difference("complaint.words", null, text),
          new Difference("complaint.answer", null, reply));
    }
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public void triage() {
    act(() -> service.triage(id, file.version(), new ComplaintService.Triage(concern, accused, null)));
  }

  public void work() {
    act(() -> service.takeIntoWork(id, file.version()));
  }

  public void refer() {
    act(() -> service.refer(id, file.version(), body));
  }

  public void follow(long referralId, ReferralStatus next) {
    act(() -> service.follow(id, referralId, next, number));
  }

  public void spoken() {
    act(() -> service.spokenTo(id, file.version()));
  }

  public void note() {
    actInWords(() -> service.note(id, text));
  }

  public void proposeNotReporting() {
    actInWords(() -> service.proposeNotReporting(id, file.version(), text));
  }

  public void decideNotReporting(boolean agreed) {
    act(() -> service.decideNotReporting(id, file.version(), agreed));
  }

  public void answer() {
    if (act(() -> service.answer(id, file.version(), reply))) {
      reply = null;
    }
  }

  public void checkReprisal(boolean found) {
    act(() -> service.checkReprisal(id, file.version(), found));
  }

  public void close() {
    actInWords(() -> service.close(id, file.version(), text));
  }

  /** Whether a referral waits for what the other body does. */
  public boolean isFollowable() {
    return file.mayWork() && file.referrals().stream().anyMatch(one -> !next(one.status()).isEmpty());
  }

  public ComplaintFile getFile() {
    return file;
  }

  public boolean isOutside() {
    return caller.has(Role.MONITOR);
  }

  public boolean may(String next) {
    return file.mayWork() && file.row().status().canBecome(ComplaintStatus.valueOf(next));
  }

  public List<ReferralStatus> next(ReferralStatus status) {
    return Arrays.stream(ReferralStatus.values()).filter(status::canBecome).toList();
  }

  public List<Concern> getConcerns() {
    return List.of(Concern.values());
  }

  public List<Accused> getAllAccused() {
    return List.of(Accused.values());
  }

  public List<ReferralBody> getBodies() {
    return List.of(ReferralBody.values());
  }

  public Concern getConcern() {
    return concern;
  }

  public void setConcern(Concern concern) {
    this.concern = concern;
  }

  public Accused getAccused() {
    return accused;
  }

  public void setAccused(Accused accused) {
    this.accused = accused;
  }

  public ReferralBody getBody() {
    return body;
  }

  public void setBody(ReferralBody body) {
    this.body = body;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReply() {
    return reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
