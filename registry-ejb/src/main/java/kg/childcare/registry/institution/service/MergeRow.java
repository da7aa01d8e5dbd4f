package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.shared.Multilingual;

/** A number entered twice and the one that remains. @param children still on the roll of the duplicate while it waits, else null @param decisionReason why it was declined */
public record MergeRow(long id, int version, ChangeState state, LocalDate from, String duplicate, Multilingual duplicateName, String survivor, Multilingual survivorName, String reason, String proposedBy,
    Instant proposedAt, String decidedBy, String decisionReason, Integer children) implements Serializable {
  public boolean isWaiting() {
    return state == ChangeState.WAITING;
  }

  public boolean isConfirmed() {
    return state == ChangeState.CONFIRMED;
  }
}
