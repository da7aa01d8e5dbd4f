package kg.childcare.registry.audit.service;

import java.io.Serializable;
import java.time.Instant;
import kg.childcare.registry.audit.Deed;
import kg.childcare.registry.audit.Outcome;

/** One entry of the trail as its reader sees it. */
public record AuditRow(
    long number, Instant happenedAt, String username, String useCase, Outcome outcome, String kind, String subject, String reason, String detail)
    implements Serializable {
  static AuditRow of(long number, Instant at, Deed deed) {
    return new AuditRow(number, at, deed.username(), deed.useCase(), deed.outcome(), deed.kind(), deed.subject(), deed.reason(), deed.detail());
  }
}
