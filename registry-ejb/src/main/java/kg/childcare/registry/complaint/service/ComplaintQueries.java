package kg.childcare.registry.complaint.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.complaint.Complaint;
import kg.childcare.registry.complaint.ComplaintPart;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.complaint.Receipt;
import kg.childcare.registry.complaint.Referral;
import kg.childcare.registry.complaint.ReprisalCheck;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Complaints as those who work on them, and the one who holds the receipt, may read them. Every opening of a file is booked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.PROTECTION, Role.MONITOR})
public class ComplaintQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  ComplaintAccess access;

  @Inject
  ComplaintTexts texts;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  Reference reference;

  @Inject
  AuditTrail trail;

  public long count(ComplaintFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var complaint = query.from(Complaint.class);
    query.select(cb.count(complaint)).where(matching(filter, cb, complaint));
    return em.createQuery(query).getSingleResult();
  }

  public List<ComplaintRow> rows(ComplaintFilter filter, PageRequest<ComplaintSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Complaint.class);
    var complaint = query.from(Complaint.class);
    var sort = page.sort().of(complaint);
    query.select(complaint).where(matching(filter, cb, complaint))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(complaint.get("id")));
    var found = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var places = places(found);
    return found.stream().map(one -> row(one, places.get(one.institutionId()))).toList();
  }

  /** Opens one complaint with its words; the reading is booked, a monitor's for monitors only. */
  public ComplaintFile file(long id) {
    var complaint = em.find(Complaint.class, id);
    access.requireSees(complaint, id);
    trail.read(complaint.monitorOnly() ? "monitoring" : "complaint", id, null);
    var clocks = complaint.clocks();
    return new ComplaintFile(
        row(complaint, places(List.of(complaint)).get(complaint.institutionId())),
        complaint.version(),
        access.works(complaint),
        complaint.accused(),
        complaint.territory() == null ? null : reference.territory(complaint.territory()).name(),
        complaint.territory(),
        complaint.knownSince(),
        complaint.keyedBy(),
        complaint.handler(),
        new ComplaintFile.Clocks(clocks.registrationDue(), clocks.contactDue(), clocks.reportDue(), clocks.answerDue(),
            clocks.contactedAt(), clocks.answeredAt(), complaint.closedAt()),
        duty(complaint),
        reprisal(complaint.reprisal()),
        complaint.referrals().stream().map(ComplaintQueries::row).toList(),
        texts.all(id));
  }

  /** What a receipt opens; a wrong one is not there. Nobody is asked for a name, and nothing is booked that could tell who looked. */
  @PermitAll
  public ComplaintState state(Receipt receipt) {
    var complaint = em.createQuery("select c from Complaint c where c.receiptDigest = :digest", Complaint.class)
        .setParameter("digest", receipt.digest()).getResultStream().findFirst()
        .orElseThrow(() -> new NotThere("complaint", "receipt"));
    return new ComplaintState(complaint.status(), complaint.clocks().answerDue(), texts.last(complaint.id(), ComplaintPart.ANSWER).orElse(null));
  }

  private static ComplaintFile.Duty duty(Complaint complaint) {
    var not = complaint.notReporting();
    return new ComplaintFile.Duty(complaint.concern().mustBeReported(), complaint.concern().mayBeCrime(), complaint.dutyToReportMet(),
        not != null && !not.isDecided(), not == null ? null : not.by(), not == null ? null : not.agreedBy());
  }

  private static ComplaintFile.Reprisal reprisal(ReprisalCheck check) {
    return check == null ? new ComplaintFile.Reprisal(null, null, null) : new ComplaintFile.Reprisal(check.due(), check.checkedOn(), check.found());
  }

  private static ComplaintFile.ReferralRow row(Referral referral) {
    return new ComplaintFile.ReferralRow(referral.id(), referral.body(), referral.status(), referral.sentAt(), referral.changedAt(), referral.theirNumber());
  }

  private ComplaintRow row(Complaint complaint, InstitutionRef place) {
    var delay = complaint.delay(Instant.now(clock), LocalDate.now(clock));
    return new ComplaintRow(complaint.id(), complaint.status(), complaint.concern(), complaint.channel(), complaint.monitorOnly(),
        place == null ? null : place.number(), place == null ? null : place.name(), complaint.receivedAt(), complaint.clocks().answerDue(), delay);
  }

  private Map<Long, InstitutionRef> places(List<Complaint> complaints) {
    var ids = complaints.stream().map(Complaint::institutionId).filter(Objects::nonNull).distinct().toList();
    return institutions.all(ids).stream().collect(Collectors.toMap(InstitutionRef::id, Function.identity()));
  }

  private Predicate[] matching(ComplaintFilter filter, CriteriaBuilder cb, Root<Complaint> complaint) {
    var all = new ArrayList<Predicate>();
    all.add(access.visible(cb, complaint));
    if (filter.status() != null) {
      all.add(cb.equal(complaint.get("status"), filter.status()));
    } else if (!filter.closedToo()) {
      all.add(cb.notEqual(complaint.get("status"), ComplaintStatus.CLOSED));
    }
    return all.toArray(Predicate[]::new);
  }
}
