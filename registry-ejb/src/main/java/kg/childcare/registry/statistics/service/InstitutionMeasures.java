package kg.childcare.registry.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.ApplicationKind;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.capacity.service.OverfullNights;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.statistics.Measure;

/** Shares of the institutions that operate on a day: accredited, over capacity, visited; and how full they were. */
@ApplicationScoped
class InstitutionMeasures implements Measures {
  private static final String CHILDREN = "(select count(p) from Placement p where p.institutionId = i.institutionId and p.enteredOn <= :day and (p.leftOn is null or p.leftOn > :day))";
  /** That a decision {@code d} runs which nobody has ended. */
  private static final String RUNS = "d.period.from <= :day and d.period.to >= :day and d.verdict <> :refused and (d.setAside.from is null or d.setAside.from > :day)"
      + " and not exists (select o.id from AccreditationDecision o where o.institutionId = d.institutionId and o.period.from <= :day and o.ordinal > d.ordinal"
      + " and (o.setAside.from is null or o.setAside.from > :day) and (o.asked not in :changes or o.verdict <> :refused))"
      + " and not exists (select a.id from AccreditationAct a where a.decision = d and a.kind in :ending and a.effectiveOn <= :day and (a.lastDay is null or a.lastDay >= :day)"
      + " and (a.setAside.from is null or a.setAside.from > :day) and (a.stay.from is null or a.stay.from > :day or a.stay.to < :day)"
      + " and not exists (select e.id from AccreditationAct e join e.earlierStays h where e = a and h.from <= :day and h.to >= :day))";
  private static final String ACCREDITED = "exists (select d.id from AccreditationDecision d where d.institutionId = i.institutionId and " + RUNS + ")";
  private static final String VISITED = "exists (select v.id from Inspection v where v.institutionId = i.institutionId and v.visitDate > :since and v.visitDate <= :day and v.status in :done)";
  private static final List<InstitutionStatus> OPERATING = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::operates).toList();
  private static final List<InspectionStatus> DONE = Arrays.stream(InspectionStatus.values()).filter(InspectionStatus::actIssued).toList();

  @PersistenceContext
  EntityManager em;

  @Inject
  Reference reference;

  @Inject
  Parameters parameters;

  @Inject
  ReturnCalendar returns;

  @Inject
  OverfullNights overfull;

  @Override
  public Map<String, Function<LocalDate, Measure>> all() {
    return Map.of(
        "AC01", day -> ofInstitutions(day, accredited(day, " and " + ACCREDITED), accredited(day, "")),
        "CP01", this::occupancy,
        "CP02", this::overfull,
        "IN01", this::visited,
        "IN02", day -> visits(day, "v.announcedReason is null"),
        "IN05", day -> visits(day, "v.gate.obstructed = true"));
  }

  private static Measure ofInstitutions(LocalDate day, long counted, long of) {
    return new Measure(counted, of, 100, false, day, day);
  }

  /** Of the institutions that worked on some day of the last month whose returns were due and have approved places: those that had too many children on any of its nights. */
  private Measure overfull(LocalDate day) {
    var month = returns.lastDue(day);
    var all = em.createQuery("select count(distinct i.institutionId) from InstitutionProfile i where i.supersededAt is null and i.period.from <= :last and (i.period.to is null or i.period.to >= :first)"
        + " and i.status in :operating and (i.facts.capacity is not null or exists (select d.id from AccreditationDecision d where d.institutionId = i.institutionId and d.verdict <> :refused"
        + " and d.period.from <= :last and d.period.to >= :first))", Long.class)
        .setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth()).setParameter("operating", OPERATING).setParameter("refused", Verdict.REFUSED).getSingleResult();
    var counted = overfull.institutions(month);
    return new Measure(counted.orElse(0), counted.isPresent() ? all : 0, 100, false, month.atDay(1), month.atEndOfMonth());
  }

  /** A suspended decision approves places until it is withdrawn. */
  private static Map<String, Object> approving() {
    return Map.of("refused", Verdict.REFUSED, "changes", ApplicationKind.changes(), "ending", List.of(LaterAct.WITHDRAWAL));
  }

  private long accredited(LocalDate day, String condition) {
    var needing = reference.categories().stream().filter(CategoryRules::needsAccreditation).map(CategoryRules::code).toList();
    var values = new HashMap<String, Object>(Map.of("needing", needing));
    if (!condition.isEmpty()) {
      values.put("refused", Verdict.REFUSED);
      values.put("changes", ApplicationKind.changes());
      values.put("ending", List.of(LaterAct.SUSPENSION, LaterAct.WITHDRAWAL));
    }
    return count(day, "i.facts.category in :needing and " + CHILDREN + " > 0" + condition, values);
  }

  private Measure visited(LocalDate day) {
    var since = day.minusMonths(parameters.number("inspection.scheduled_interval_months", day));
    var open = "exists (select b.id from InstitutionProfile b where b.institutionId = i.institutionId and b.supersededAt is null and b.period.from <= :since and b.status in :operating)";
    return new Measure(
        count(day, open + " and " + VISITED, Map.of("since", since, "done", DONE)), count(day, open, Map.of("since", since)), 100, false, since.plusDays(1), day);
  }

  private Measure visits(LocalDate day, String condition) {
    var from = day.minusYears(1).plusDays(1);
    return new Measure(visitsBetween(from, day, condition), visitsBetween(from, day, "1 = 1"), 100, false, from, day);
  }

  private long visitsBetween(LocalDate from, LocalDate to, String condition) {
    return em.createQuery("select count(v) from Inspection v where v.visitDate between :from and :to and v.status in :done and " + condition, Long.class)
        .setParameter("from", from).setParameter("to", to).setParameter("done", DONE).getSingleResult();
  }

  /** Nights of the last month whose returns were due against the approved places of the institutions that handed one in, as they were on its first day. */
  private Measure occupancy(LocalDate day) {
    var month = returns.lastDue(day);
    var decided = decidedPlaces(month.atDay(1));
    double nights = 0;
    double places = 0;
    for (Object found : em.createNativeQuery("SELECT t.institution_id, SUM(t.nights), MAX(p.capacity) FROM roll_rollup t JOIN institution_profile p ON p.institution_id = t.institution_id"
        + " AND p.superseded_at IS NULL AND p.valid_from <= t.month_start AND (p.valid_to IS NULL OR p.valid_to >= t.month_start) WHERE t.month_start = ? GROUP BY t.institution_id")
        .setParameter(1, month.atDay(1)).getResultList()) {
      var row = (Object[]) found;
      var approved = decided.getOrDefault(((Number) row[0]).longValue(), (Number) row[2]);
      if (approved != null) {
        nights += ((Number) row[1]).doubleValue();
        places += approved.doubleValue() * month.lengthOfMonth();
      }
    }
    return new Measure(nights, places, 100, false, month.atDay(1), month.atEndOfMonth());
  }

  /** Places by the decision that runs on the day, by institution; where none runs the register's count. */
  private Map<Long, Number> decidedPlaces(LocalDate day) {
    var query = em.createQuery("select d.institutionId, d.capacity from AccreditationDecision d where " + RUNS, Object[].class).setParameter("day", day);
    approving().forEach(query::setParameter);
    return query.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Number) row[1]));
  }

  /** @param condition JPQL about the institution {@code i} */
  private long count(LocalDate day, String condition, Map<String, Object> values) {
    var query = em.createQuery("select count(i) from InstitutionProfile i where i.supersededAt is null and i.period.from <= :day and (i.period.to is null or i.period.to >= :day)"
        + " and i.status in :operating and " + condition, Long.class).setParameter("day", day).setParameter("operating", OPERATING);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
