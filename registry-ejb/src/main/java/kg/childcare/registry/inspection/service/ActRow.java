package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.inspection.Act;
import kg.childcare.registry.shared.Language;

/** An issued act and the institution's answer to it. */
public record ActRow(String number, Instant issuedAt, Language language, String signedBy, LocalDate commentDue, String comment, Instant commentedAt) implements Serializable {
  static ActRow of(Act act) {
    return act == null ? null : new ActRow(act.number(), act.issuedAt(), act.language(), act.signedBy(), act.commentDue(), act.comment(), act.commentedAt());
  }
}
