package kg.childcare.registry.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.audit.Outcome;
import kg.childcare.registry.audit.service.AuditFilter;
import kg.childcare.registry.audit.service.AuditQueries;
import kg.childcare.registry.audit.service.AuditRow;
import kg.childcare.registry.audit.service.AuditSort;
import kg.childcare.registry.audit.service.AuditVerification;
import kg.childcare.registry.audit.service.Verification;
import kg.childcare.registry.shared.web.LazyRows;

/** The data-protection officer's page: the trail, the openings of protected records, and the check of the chain. */
@Named
@ViewScoped
public class AuditView implements Serializable {
  /** Kinds of record that are not sealed from the data-protection officer. */
  private static final List<String> KINDS = List.of("accreditation", "action", "alert", "child", "commissionSession", "complaint", "import", "inspection", "institution",
      "owner", "parameter", "recommendation", "return", "standards", "transfer", "user");

  @Inject
  private AuditQueries trail;

  @Inject
  private AuditVerification verification;

  private LocalDate from;
  private LocalDate to;
  private String username;
  private String kind;
  private String subject;
  private Outcome outcome;
  private Verification verified;
  private LazyRows<AuditRow, AuditSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(AuditSort.class, () -> trail.count(filter()), page -> trail.rows(filter(), page.descending()));
  }

  public void verify() {
    verified = verification.verify();
  }

  private AuditFilter filter() {
    return new AuditFilter(from, to, username, kind, subject, outcome);
  }

  public List<String> getKinds() {
    return KINDS;
  }

  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  public Verification getVerified() {
    return verified;
  }

  public LazyRows<AuditRow, AuditSort> getRows() {
    return rows;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }
}
