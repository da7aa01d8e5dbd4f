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

  /** An emergency act counts from its own day, as in field D02 of the return, also when the child was handed on to another institution. */
  private long withoutBasis(LocalDate day) {
    var last = day.minusDays(parameters.number("placement.emergency_max_days", day));
    return count(day, "(p.basisKind in :unlawful or p.basisKind = :emergency and exists (select b.id from PlacementBasis b where b.placement = p and b.decidedOn < :last"
            + " and not exists (select l.id from PlacementBasis l where l.placement = p and l.id > b.id)))",
        Map.of("unlawful", List.of(BasisKind.PARENTS_APPLICATION, BasisKind.NONE), "emergency", BasisKind.EMERGENCY_ACT, "last", last));
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
