package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.SuccessionKind;
import kg.childcare.registry.shared.Multilingual;

/** Who ended and who continues. @param decisionReason why it was declined */
public record SuccessionRow(
    long id, int version, SuccessionKind kind, ChangeState state, LocalDate from, String reason, String proposedBy, String decidedBy, String decisionReason, List<Part> ending,
    List<Part> continuing) implements Serializable {

  /** One institution of it. @param children still on its roll while the succession waits, else null */
  public record Part(String number, Multilingual name, Integer children) implements Serializable {}

  public boolean isWaiting() {
    return state == ChangeState.WAITING;
  }

  public boolean isConfirmed() {
    return state == ChangeState.CONFIRMED;
  }
}
