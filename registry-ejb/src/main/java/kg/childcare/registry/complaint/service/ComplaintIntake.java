package kg.childcare.registry.complaint.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.complaint.Channel;
import kg.childcare.registry.complaint.Complaint;
import kg.childcare.registry.complaint.ComplaintClocks;
import kg.childcare.registry.complaint.ComplaintPart;
import kg.childcare.registry.complaint.ComplaintReceived;
import kg.childcare.registry.complaint.ComplaintTold;
import kg.childcare.registry.complaint.Receipt;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;

/** Takes complaints: from anybody without a name, and from officers who write down what they heard. */
@Stateless
@Audited("complaint")
public class ComplaintIntake {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  Parameters parameters;

  @Inject
  Reference reference;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  ComplaintTexts texts;

  @Inject
  AuditTrail trail;

  @Inject
  Event<ComplaintReceived> received;

  /**
   * Takes a complaint from the public page. The same receipt sent twice is one complaint.
   *
   * @return last day of the answer (law No. 67 of 4 May 2007, parameter complaint.response_working_days)
   */
  @PermitAll
  public LocalDate tell(@NotNull @Valid ComplaintTold told, @NotNull Receipt receipt) {
    var known = em.createQuery("select c from Complaint c where c.receiptDigest = :digest", Complaint.class)
        .setParameter("digest", receipt.digest()).getResultStream().findFirst();
    if (known.isPresent()) {
      return known.get().clocks().answerDue();
    }
    var now = Instant.now(clock);
    return take(Complaint.fromPublicPage(placed(told), receipt, clocks(now, now), now), told.text(), null).clocks().answerDue();
  }

  /**
   * Writes down a complaint that an officer heard or found.
   *
   * @param knownSince when the first adult knew; the legal hours run from there
   * @return id of the complaint, which its writer may not be among those to see
   */
  @RolesAllowed({Role.PROTECTION, Role.INSPECTOR, Role.MONITOR})
  public long key(@NotNull @Valid ComplaintTold told, @NotNull Channel channel, @NotNull Instant knownSince) {
    RuleViolation.requireOf("channel", mayUse(channel), "complaint.rule.channelNotKeyed", channel);
    var now = Instant.now(clock);
    var complaint = Complaint.keyed(placed(told), channel, caller.username(), knownSince, clocks(knownSince, now), now);
    return take(complaint, told.text(), caller.username()).id();
  }

  private boolean mayUse(Channel channel) {
    return switch (channel) {
      case PUBLIC_PAGE -> false;
      case INSPECTOR -> caller.has(Role.INSPECTOR);
      case MONITOR -> caller.has(Role.MONITOR);
      case HOTLINE_111, POST_BOX, ORAL -> caller.hasAny(Role.PROTECTION, Role.MONITOR);
    };
  }

  private Complaint take(Complaint complaint, String text, String by) {
    em.persist(complaint);
    trail.about(complaint.monitorOnly() ? "monitoring" : "complaint", complaint.id());
    if (text != null && !text.isBlank()) {
      texts.write(complaint.id(), ComplaintPart.NARRATIVE, text, by);
    }
    if (complaint.institutionId() != null) {
      received.fire(new ComplaintReceived(complaint.institutionId()));
    }
    return complaint;
  }

  /** The place of the institution, if one was named; an unknown institution or place is refused as not there. */
  private ComplaintTold placed(ComplaintTold told) {
    if (told.institutionId() != null) {
      return told.at(institutions.get(told.institutionId()).territoryCode());
    }
    return told.territory() == null ? told : told.at(reference.territory(told.territory()).code());
  }

  private ComplaintClocks clocks(Instant knownSince, Instant now) {
    var today = day(now);
    return new ComplaintClocks(
        parameters.due("complaint.registration_working_days", today),
        parameters.dueMoment("complaint.child_first_contact_hours", now),
        parameters.dueMoment("reporting.suspicion_hours", knownSince),
        parameters.due("complaint.response_working_days", today));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Texts.ZONE);
  }
}
