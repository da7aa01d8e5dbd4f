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
  private Step step = Step.STAY;
  private String number;
  private LocalDate ruledOn;
  private LocalDate effectiveOn;
  private String reason;

  /** What the body may say: that the act has no effect for now, that it has it again, or its ruling. */
  public enum Step {
    STAY, LIFT, UPHELD, SET_ASIDE, SENT_BACK
  }

  public void record() {
    if (messages.attempt(this::send)) {
      messages.done("accreditation.appeal.recorded");
      step = Step.STAY;
      number = null;
      ruledOn = null;
      effectiveOn = null;
      reason = null;
    }
    decision.load();
  }

  private void send() {
    var order = new NewAct(number, effectiveOn == null ? ruledOn : effectiveOn, reason);
    switch (step) {
      case STAY -> service.stay(decision.getId(), appeal, order);
      case LIFT -> service.liftStay(decision.getId(), appeal, order);
      default -> service.rule(decision.getId(), appeal, new AppealRuling(AppealOutcome.valueOf(step.name()), number, ruledOn, effectiveOn, reason));
    }
  }

  /** A step's key: rulings by the names that they have everywhere. */
  public String key(Step one) {
    return switch (one) {
      case STAY -> "accreditation.appeal.stay";
      case LIFT -> "accreditation.appeal.lift";
      default -> "AppealOutcome." + one;
    };
  }

  public Step[] getSteps() {
    return Step.values();
  }

  public Long getAppeal() {
    return appeal;
  }

  public void setAppeal(Long appeal) {
    this.appeal = appeal;
  }

  public Step getStep() {
    return step;
  }

  public void setStep(Step step) {
    this.step = step;
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
