package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.AppealOutcome;
import kg.childcare.registry.accreditation.AppealRuling;
import kg.childcare.registry.accreditation.NewAct;
import kg.childcare.registry.accreditation.service.AppealService;
import kg.childcare.registry.shared.web.Messages;

/** The form for what the body that hears an appeal said: that the act has no effect for now, or its ruling. */
@Named
@ViewScoped
public class RulingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private DecisionFileView decision;

  @Inject
  private AppealService service;

  @Inject
  private Messages messages;

  private Long appeal;
  private AppealOutcome outcome;
  private String number;
  private LocalDate ruledOn;
  private LocalDate effectiveOn;
  private String reason;

  /** Without an outcome it is a stay. */
  public void record() {
    if (messages.attempt(this::send)) {
      messages.done("accreditation.appeal.recorded");
      outcome = null;
      number = null;
      ruledOn = null;
      effectiveOn = null;
      reason = null;
    }
    decision.load();
  }

  private void send() {
    if (outcome == null) {
      service.stay(decision.getId(), appeal, new NewAct(number, effectiveOn == null ? ruledOn : effectiveOn, reason));
    } else {
      service.rule(decision.getId(), appeal, new AppealRuling(outcome, number, ruledOn, effectiveOn, reason));
    }
  }

  public AppealOutcome[] getOutcomes() {
    return AppealOutcome.values();
  }

  public Long getAppeal() {
    return appeal;
  }

  public void setAppeal(Long appeal) {
    this.appeal = appeal;
  }

  public AppealOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AppealOutcome outcome) {
    this.outcome = outcome;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getRuledOn() {
    return ruledOn;
  }

  public void setRuledOn(LocalDate ruledOn) {
    this.ruledOn = ruledOn;
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
}
