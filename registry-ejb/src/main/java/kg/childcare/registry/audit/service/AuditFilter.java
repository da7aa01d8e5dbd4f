package kg.childcare.registry.audit.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.audit.Outcome;

/** What the reader of the trail looks for; every part may be null. Days are days in Bishkek, both included. */
public record AuditFilter(LocalDate from, LocalDate to, String username, String kind, String subject, Outcome outcome)
    implements Serializable {
  public static AuditFilter everything() {
    return new AuditFilter(null, null, null, null, null, null);
  }

  /** Only the openings of protected records. */
  public static AuditFilter reads() {
    return new AuditFilter(null, null, null, null, null, Outcome.READ);
  }
}
