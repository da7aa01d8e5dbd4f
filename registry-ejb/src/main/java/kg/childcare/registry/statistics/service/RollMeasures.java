package kg.childcare.registry.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.statistics.Measure;

/** Shares of the children on all rolls on a day: disability, parents, legal basis, time in care, distance from home. */
@ApplicationScoped
class RollMeasures implements Measures {
  private static final String ON_ROLL = " p.enteredOn <= :day and (p.leftOn is null or p.leftOn > :day) and ";
  private static final int LONG_STAY_MONTHS = 24;

  @PersistenceContext
  EntityManager em;

  @Inject
  Parameters parameters;

  @Override
  public Map<String, Function<LocalDate, Measure>> all() {
    return Map.of(
        "TM05", day -> share(day, count(day, "p.child.certifiedDisability = true", Map.of()), all(day)),
        "TM07", day -> share(day,
            count(day, "p.child.parentalStatus in :alive", Map.of("alive", List.of(ParentalStatus.ONLY_MOTHER_ALIVE, ParentalStatus.ONLY_FATHER_ALIVE, ParentalStatus.BOTH_ALIVE))),
            count(day, "p.child.parentalStatus <> :unknown", Map.of("unknown", ParentalStatus.UNKNOWN))),
        "LG01", day -> share(day, withoutBasis(day), all(day)),
        "LG02", day -> share(day, longStayers(day), all(day)),
        "LG03", day -> share(day, farFromHome(day, "<>"), farFromHome(day, "<>") + farFromHome(day, "=")));
  }

  private static Measure share(LocalDate day, long counted, long of) {
    return new Measure(counted, of, 100, true, day, day);
  }

  private long all(LocalDate day) {
    return count(day, "1 = 1", Map.of());
  }

  /** Fields D03 and D04 of a return, of any day: on the paper that was under the stay on that day, by the rule of {@code Groundless.inForce}. */
  private long withoutBasis(LocalDate day) {
    var last = day.minusDays(parameters.number("placement.emergency_max_days", day));
    return count(day, "exists (select b.id from PlacementBasis b where b.placement = p and (b.kind in :unlawful or b.kind = :emergency and (b.decidedOn < :last or b.until < :day))"
            + " and (" + begun("b") + " and not exists (select l.id from PlacementBasis l where l.placement = p and " + begun("l") + " and " + later("l", "b") + ")"
            + " or not exists (select s.id from PlacementBasis s where s.placement = p and " + begun("s") + ")"
            + " and not exists (select f.id from PlacementBasis f where f.placement = p and " + later("b", "f") + ")))",
        Map.of("unlawful", List.of(BasisKind.PARENTS_APPLICATION, BasisKind.NONE), "emergency", BasisKind.EMERGENCY_ACT, "last", last,
            "night", day.plusDays(1).atStartOfDay(Texts.ZONE).toInstant()));
  }

  /** That a paper takes its place under the stay on the day or before it. */
  private static String begun(String paper) {
    return "(%1$s.decidedOn <= :day or %1$s.decidedOn is null and %1$s.recordedAt < :night)".formatted(paper);
  }

  private static String later(String one, String than) {
    return "(%1$s.recordedAt > %2$s.recordedAt or %1$s.recordedAt = %2$s.recordedAt and %1$s.id > %2$s.id)".formatted(one, than);
  }

  /** A transfer does not start the clock again: what counts is the first stay of the child. */
  private long longStayers(LocalDate day) {
    return count(day, "exists (select q.id from Placement q where q.child = p.child and q.enteredOn < :start)", Map.of("start", day.minusMonths(LONG_STAY_MONTHS)));
  }

  /** Children whose home is known, in another oblast than the institution or in the same. */
  private long farFromHome(LocalDate day, String comparison) {
    return count(day, "exists (select f.id from InstitutionProfile f where f.institutionId = p.institutionId and f.supersededAt is null and f.period.from <= :day"
        + " and (f.period.to is null or f.period.to >= :day) and substring(f.oblast, 1, 5) " + comparison + " substring(p.child.homeTerritory, 1, 5))", Map.of());
  }

  /** @param condition JPQL about the stay {@code p} */
  long count(LocalDate day, String condition, Map<String, Object> values) {
    var query = em.createQuery("select count(p) from Placement p where" + ON_ROLL + condition, Long.class).setParameter("day", day);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
