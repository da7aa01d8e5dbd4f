package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.accreditation.ApplicationKind;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.DocumentNeed;
import kg.childcare.registry.accreditation.DocumentRequirement;
import kg.childcare.registry.accreditation.Lapses;
import kg.childcare.registry.accreditation.ReasonNotice;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.accreditation.Validity;
import kg.childcare.registry.institution.RightLapses;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.service.ReadOnce;

/** What the services and queries of this slice look up in common; asks nobody for a role, so it stays inside other services. */
@ApplicationScoped
public class AccreditationRecords {
  static final String REMINDERS = "accreditation.renewal_reminder_days";

  @PersistenceContext
  EntityManager em;

  @Inject
  Parameters parameters;

  @Inject
  Event<RightLapses> lapses;

  @Inject
  ReadOnce once;

  private record DecisionsOf(long institutionId) {}

  /** All decisions about an institution, the first one first. What is told of each of them is read for all of them together, when it is asked for. */
  public List<Decision> decisions(long institutionId) {
    return once.of(new DecisionsOf(institutionId), () -> read(institutionId));
  }

  private List<Decision> read(long institutionId) {
    var query = em.createQuery("select d from AccreditationDecision d where d.institutionId = :id order by d.ordinal", Decision.class).setParameter("id", institutionId);
    return together(query, "d.acts", "d.acts.earlierStays", "d.body", "d.item.ballots", "d.appeals", "d.proofs").getResultList();
  }

  boolean decidedAs(long institutionId, String category) {
    return em.createQuery("select count(d) from AccreditationDecision d where d.institutionId = :id and d.category = :category", Long.class)
        .setParameter("id", institutionId).setParameter("category", category).getSingleResult() > 0;
  }

  private static TypedQuery<Decision> together(TypedQuery<Decision> query, String... parts) {
    query.setHint("eclipselink.batch.type", "IN");
    Stream.of(parts).forEach(part -> query.setHint("eclipselink.batch", part));
    return query;
  }

  /** Tells whom it concerns from when to when the institution may keep no children, by all that is decided now. */
  void tellLapses(long institutionId) {
    lapses.fire(new RightLapses(institutionId, Lapses.of(decisions(institutionId))));
  }

  /** How one institution stands on a day. */
  public Standing standing(long institutionId, LocalDate day) {
    return standing(decisions(institutionId), day, LocalDate.MAX);
  }

  /** How the institution of these decisions stood on a day by what was known at the end of another. */
  Standing standing(List<Decision> decisions, LocalDate day, LocalDate known) {
    return Standing.on(day, known, expiringDays(day), decisions);
  }

  /** Last day on which one can appeal; null while the term has not begun, because the reasons are not delivered. */
  LocalDate appealUntil(ReasonNotice notice, LocalDate since) {
    var from = notice.due() == null && notice.deliveredOn() == null ? since : notice.deliveredOn();
    return from == null ? null : parameters.due("accreditation.appeal_working_days", from);
  }

  /** How each of these institutions stands on a day; every id has an answer. */
  public Map<Long, Standing> standings(Collection<Long> institutionIds, LocalDate day) {
    var all = new HashMap<Long, Standing>();
    institutionIds.forEach(id -> all.put(id, Standing.NEVER));
    var expiring = expiringDays(day);
    decisions(institutionIds).forEach((id, decisions) -> all.put(id, Standing.on(day, expiring, decisions)));
    return all;
  }

  /** All decisions about each of these institutions; an institution without any is left out. */
  Map<Long, List<Decision>> decisions(Collection<Long> institutionIds) {
    return institutionIds.isEmpty() ? Map.of() : together(em.createQuery("select d from AccreditationDecision d where d.institutionId in :ids", Decision.class), "d.acts", "d.acts.earlierStays")
        .setParameter("ids", institutionIds)
        .getResultStream()
        .collect(Collectors.groupingBy(Decision::institutionId));
  }

  /** An accreditation is expiring from the second of the three reminders on. */
  public int expiringDays(LocalDate day) {
    var ladder = parameters.numbers(REMINDERS, day).stream().sorted(Collections.reverseOrder()).toList();
    return ladder.get(Math.min(1, ladder.size() - 1));
  }

  Validity validity(LocalDate day) {
    return new Validity(parameters.number("accreditation.validity_months", day), parameters.number("accreditation.conditional_months", day));
  }

  /** The types of paper that count on a day for a kind of application, in the order of the list. */
  List<DocumentNeed> needs(LocalDate day, ApplicationKind kind) {
    return em.createQuery("select n from AccreditationDocumentNeed n join fetch n.type t where n.kind = :kind and t.period.from <= :day and (t.period.to is null or t.period.to >= :day) order by t.listedAs", DocumentRequirement.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .getResultStream()
        .map(DocumentRequirement::need)
        .toList();
  }
}
