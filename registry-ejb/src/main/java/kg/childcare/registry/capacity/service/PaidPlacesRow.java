package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.shared.Multilingual;

/**
 * One entry about paid places as it is read.
 *
 * @param corrects id of the entry that it corrects, or null @param supersededAt when it was corrected, null while it is what is known
 * @param stands whether it counts @param mine whether the reader entered it, so that somebody else has to confirm it
 */
public record PaidPlacesRow(
    long id, int version, String institution, Multilingual name, Payer payer, int places, LocalDate from, String basisNumber, LocalDate basisDate, Long corrects, ChangeState state,
    Instant proposedAt, String proposedBy, String reason, Instant decidedAt, String decidedBy, String decisionReason, Instant supersededAt, boolean stands, boolean mine)
    implements Serializable {
  public boolean isWaiting() {
    return state == ChangeState.WAITING;
  }
}
