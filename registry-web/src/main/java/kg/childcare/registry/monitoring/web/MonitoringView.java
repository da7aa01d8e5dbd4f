package kg.childcare.registry.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.monitoring.service.KeyState;
import kg.childcare.registry.monitoring.service.MandateQueries;
import kg.childcare.registry.monitoring.service.MandateService;
import kg.childcare.registry.monitoring.service.OpinionQueries;
import kg.childcare.registry.monitoring.service.OpinionSort;
import kg.childcare.registry.monitoring.service.WaitingAct;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** The monitors' own place: whose the mandate is, whether the key is open, and which acts wait for an opinion. */
@Named
@ViewScoped
public class MonitoringView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  MandateQueries mandates;

  @Inject
  MandateService service;

  @Inject
  OpinionQueries opinions;

  @Inject
  Messages messages;

  private List<MandateQueries.MandateRow> all;
  private List<MandateQueries.Colleague> colleagues;
  private LazyRows<WaitingAct, OpinionSort> waiting;
  private KeyState keyState;
  private String password;
  private String oldPassword;
  private String body;
  private String act;
  private LocalDate from;

  @PostConstruct
  void init() {
    waiting = new LazyRows<>(OpinionSort.class, () -> opinions.countWaiting(), page -> opinions.waiting(page.first(), page.size()));
    load();
  }

  private void load() {
    all = mandates.mandates();
    keyState = mandates.keyState();
    colleagues = mandates.colleagues();
  }

  public void unlock() {
    withPassword(given -> service.openKey(given), "monitoring.key.done");
  }

  public void moveKey() {
    var old = (oldPassword == null ? "" : oldPassword).toCharArray();
    withPassword(given -> service.moveKey(old, given), "monitoring.key.done");
    Arrays.fill(old, '\0');
    oldPassword = null;
  }

  public void makeNewKey() {
    withPassword(given -> service.makeNewKey(given), "monitoring.key.done");
  }

  private interface WithPassword {
    void use(char[] given);
  }

  private void withPassword(WithPassword use, String done) {
    var given = (password == null ? "" : password).toCharArray();
    if (messages.attempt(() -> use.use(given))) {
      messages.done(done);
    }
    Arrays.fill(given, '\0');
    password = null;
    load();
  }

  public void give(String username) {
    if (messages.attempt(() -> service.giveKey(username, null))) {
      messages.done("monitoring.key.given", username);
    }
    load();
  }

  public void handOver() {
    if (messages.attempt(() -> service.handOver(Multilingual.of(body, body, body), Multilingual.of(act, act, act), from))) {
      messages.done("monitoring.mandate.handedOver");
    }
    load();
  }

  /** The mandate of today, if anybody holds it. */
  public MandateQueries.MandateRow getCurrent() {
    Optional<MandateQueries.MandateRow> current = all.stream().filter(MandateQueries.MandateRow::current).findFirst();
    return current.orElse(null);
  }

  public List<MandateQueries.MandateRow> getAll() {
    return all;
  }

  public List<MandateQueries.Colleague> getColleagues() {
    return colleagues;
  }

  public LazyRows<WaitingAct, OpinionSort> getWaiting() {
    return waiting;
  }

  public KeyState getKeyState() {
    return keyState;
  }

  public boolean isKeyOpen() {
    return keyState == KeyState.OPEN;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
