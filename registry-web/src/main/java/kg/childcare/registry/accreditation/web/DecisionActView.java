package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.NewAct;
import kg.childcare.registry.accreditation.OverrideOrder;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.shared.web.Messages;

/** What may follow a decision: an act of the commission about it, or an order from outside. */
@Named
@ViewScoped
public class DecisionActView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ApplicationView application;

  @Inject
  private DecisionService service;

  @Inject
  private Messages messages;

  private LaterAct kind = LaterAct.SUSPENSION;
  private String number;
  private LocalDate effectiveOn;
  private String reason;
  private Verdict verdict;
  private String orderedBy;
  private String orderReason;
  private String conditions;

  public void record() {
    var act = new NewAct(number, effectiveOn, reason);
    if (messages.attempt(() -> record(latest().id(), act))) {
      application.load();
      messages.done("accreditation.acts.done");
    }
  }

  private void record(long decision, NewAct act) {
    switch (kind) {
      case SUSPENSION -> service.suspend(decision, act);
      case RESUMPTION -> service.resume(decision, act);
      case WITHDRAWAL -> service.withdraw(decision, act);
    }
  }

  public void order() {
    if (messages.attempt(() -> service.override(latest().id(), new OverrideOrder(verdict, orderedBy, orderReason, conditions)))) {
      application.load();
      messages.done("accreditation.override.done");
    }
  }

  private DecisionView latest() {
    var decisions = application.getDetail().decisions();
    return decisions.get(decisions.size() - 1);
  }

  public LaterAct[] getKinds() {
    return LaterAct.values();
  }

  /** Whether an order can be conditional. */
  public boolean isConditional() {
    return application.getDetail().orders().verdicts().contains(Verdict.CONDITIONAL);
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = conditions;
  }

  public LaterAct getKind() {
    return kind;
  }

  public void setKind(LaterAct kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public void setVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  public String getOrderedBy() {
    return orderedBy;
  }

  public void setOrderedBy(String orderedBy) {
    this.orderedBy = orderedBy;
  }

  public String getOrderReason() {
    return orderReason;
  }

  public void setOrderReason(String orderReason) {
    this.orderReason = orderReason;
  }
}
