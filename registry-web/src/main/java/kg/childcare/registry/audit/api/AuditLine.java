package kg.childcare.registry.audit.api;

import java.time.Instant;
import kg.childcare.registry.audit.Outcome;
import kg.childcare.registry.audit.service.AuditRow;

/** One entry of the trail for programs. @param useCaseText what {@code useCase} does, in the caller's language */
public record AuditLine(
    long number, Instant happenedAt, String username, String useCase, String useCaseText, Outcome outcome, String kind, String subject, String reason, String detail) {
  static AuditLine of(AuditRow row, String useCaseText) {
    return new AuditLine(row.number(), row.happenedAt(), row.username(), row.useCase(), useCaseText, row.outcome(), row.kind(), row.subject(), row.reason(), row.detail());
  }
}
