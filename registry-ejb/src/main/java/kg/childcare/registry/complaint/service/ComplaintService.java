package kg.childcare.registry.complaint.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.Complaint;
import kg.childcare.registry.complaint.ComplaintPart;
import kg.childcare.registry.complaint.ComplaintTold;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.ReferralBody;
import kg.childcare.registry.complaint.ReferralStatus;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.Precondition;

/** What officers do with a complaint, from triage to the end. Each call may carry the version it was prepared on. */
@Stateless
@Audited("complaint")
@RolesAllowed({Role.PROTECTION, Role.MONITOR})
public class ComplaintService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  ComplaintAccess access;

  @Inject
  ComplaintTexts texts;

  @Inject
  Parameters parameters;

  @Inject
  Reference reference;

  @Inject
  AuditTrail trail;

  /**
   * What the officer who reads it first makes of it.
   *
   * @param territory SOATE code of the place that sees to it, or null to leave it where it is
   */
  public record Triage(@NotNull Concern concern, @NotNull Accused accused, String territory) implements java.io.Serializable {}

  public void triage(long id, Integer version, @NotNull @Valid Triage triage) {
    var place = triage.territory() == null ? null : reference.territory(triage.territory()).code();
    mine(id, version).triage(triage.concern(), triage.accused(), place, caller.username(), now());
  }

  public void takeIntoWork(long id, Integer version) {
    mine(id, version).takeIntoWork(caller.username());
  }

  /** Hands it on, with the reason; duty to report: reference/reporting_duties.md, parameters reporting.*. */
  public void refer(long id, Integer version, @NotNull ReferralBody body) {
    mine(id, version).refer(body, now());
  }

  public void follow(long id, long referralId, @NotNull ReferralStatus next, @Size(max = 100) String theirNumber) {
    mine(id, null).follow(referralId, next, theirNumber, now());
  }

  public void spokenTo(long id, Integer version) {
    mine(id, version).spokenTo(now());
  }

  public void note(long id, @Size(max = ComplaintTold.TEXT_MAX) String text) {
    mine(id, null);
    texts.write(id, ComplaintPart.NOTE, text, caller.username());
  }

  public void proposeNotReporting(long id, Integer version, @Size(max = ComplaintTold.TEXT_MAX) String reason) {
    mine(id, version).proposeNotReporting(caller.username());
    texts.write(id, ComplaintPart.NOT_REPORTING, reason, caller.username());
  }

  /** The second person, from outside the ministry, agrees or does not. */
  @RolesAllowed(Role.MONITOR)
  public void decideNotReporting(long id, Integer version, boolean agreed) {
    var complaint = seen(id, version);
    if (agreed) {
      complaint.agreeNotReporting(caller.username(), access.fromOutside());
    } else {
      complaint.refuseNotReporting(caller.username(), access.fromOutside());
    }
  }

  /** Gives the answer, which the receipt opens; the check for reprisals follows after reprisal.followup_days. */
  public void answer(long id, Integer version, @Size(max = ComplaintTold.TEXT_MAX) String text) {
    var now = now();
    mine(id, version).answer(now, parameters.due("reprisal.followup_days", today(now)));
    texts.write(id, ComplaintPart.ANSWER, text, caller.username());
  }

  public void checkReprisal(long id, Integer version, boolean found) {
    mine(id, version).checkReprisal(found, today(now()));
  }

  public void close(long id, Integer version, @Size(max = ComplaintTold.TEXT_MAX) String reason) {
    mine(id, version).close(now());
    texts.write(id, ComplaintPart.CLOSING, reason, caller.username());
  }

  private Complaint mine(long id, Integer version) {
    var complaint = seen(id, version);
    access.requireWorks(complaint);
    return complaint;
  }

  private Complaint seen(long id, Integer version) {
    var complaint = em.find(Complaint.class, id);
    access.requireSees(complaint, id);
    trail.about(complaint.monitorOnly() ? "monitoring" : "complaint", id);
    complaint.requireVersion(version);
    return precondition.touch(complaint);
  }

  private Instant now() {
    return Instant.now(clock);
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, Texts.ZONE);
  }
}
