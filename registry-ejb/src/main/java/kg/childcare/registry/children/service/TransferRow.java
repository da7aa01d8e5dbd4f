package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.TransferState;
import kg.childcare.registry.shared.Versioned;

/** A transfer as both sides and those above them see it. */
public record TransferRow(
    long id, int version, String childNumber, TransferState state, LocalDate dispatchedOn, LocalDate confirmBy, LocalDate escalateOn, LocalDate decidedOn, String reason,
    String answer, String from, String fromKy, String fromRu, String fromEn, long toId, String to, String toKy, String toRu, String toEn)
    implements Serializable, Versioned {
  public boolean isOverdue(LocalDate today) {
    return state == TransferState.DISPATCHED && today.isAfter(confirmBy);
  }
}
