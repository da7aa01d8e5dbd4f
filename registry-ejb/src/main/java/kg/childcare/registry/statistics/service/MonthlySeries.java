package kg.childcare.registry.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.service.Chart;

/** What happened in each of the last twelve months in the territory that the caller reaches. */
@ApplicationScoped
class MonthlySeries {
  private static final int MONTHS = 12;
  private static final List<InspectionStatus> WITH_ACT = Arrays.stream(InspectionStatus.values()).filter(InspectionStatus::actIssued).toList();

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  /** Children at the end of each month, from the sums of the returns that were handed in. */
  Chart roll(String... roles) {
    var grants = caller.grants(roles);
    var reached = grants.stream().map(grant -> grant.institutionId() == null ? "p.territory_code LIKE ?" : "p.institution_id = ?").collect(Collectors.joining(" OR "));
    var query = em.createNativeQuery("SELECT r.month_start, SUM(r.closing) FROM roll_rollup r JOIN institution_profile p ON p.institution_id = r.institution_id"
        + " AND p.superseded_at IS NULL AND p.valid_from <= r.month_start AND (p.valid_to IS NULL OR p.valid_to >= r.month_start)"
        + " WHERE r.month_start >= ? AND (" + reached + ") GROUP BY r.month_start");
    query.setParameter(1, first().atDay(1));
    for (int at = 0; at < grants.size(); at++) {
      var grant = grants.get(at);
      query.setParameter(at + 2, grant.institutionId() == null ? grant.territoryPrefix() + "%" : grant.institutionId());
    }
    var sums = new TreeMap<YearMonth, Long>();
    for (var row : query.getResultList()) {
      var cells = (Object[]) row;
      sums.put(YearMonth.from(LocalDate.parse(String.valueOf(cells[0]).substring(0, 10))), ((Number) cells[1]).longValue());
    }
    return chart("statistics.chart.roll", "statistics.chart.rollSeries", months().stream().map(sums::get).toList());
  }

  /** Visits with an issued act, by the month of the visit: a visit without an act shows nowhere. */
  Chart visits(String... roles) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var visit = query.from(Inspection.class);
    var profile = query.from(InstitutionProfile.class);
    var day = visit.<LocalDate>get("visitDate");
    query.multiselect(day, cb.count(visit)).groupBy(day).where(new Predicate[] {
        cb.equal(profile.get("institution").get("id"), visit.get("institutionId")),
        cb.isNull(profile.get("supersededAt")),
        cb.lessThanOrEqualTo(profile.<LocalDate>get("period").get("from"), day),
        cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.<LocalDate>get("period").get("to"), day)),
        cb.greaterThanOrEqualTo(day, first().atDay(1)),
        visit.get("status").in(WITH_ACT),
        scope.visible(cb, profile.get("facts").get("territory"), visit.get("institutionId"), roles)});
    var sums = new TreeMap<YearMonth, Long>();
    em.createQuery(query).getResultStream().forEach(row -> sums.merge(YearMonth.from(row.get(0, LocalDate.class)), row.get(1, Long.class), Long::sum));
    return chart("statistics.chart.visits", "statistics.chart.visitsSeries", months().stream().map(month -> sums.getOrDefault(month, 0L)).toList());
  }

  private Chart chart(String title, String series, List<Long> values) {
    return new Chart(title, Chart.Form.LINE, List.<Serializable>copyOf(months()), List.of(new Chart.Series(series, new ArrayList<>(values))));
  }

  private YearMonth first() {
    return YearMonth.now(clock).minusMonths(MONTHS);
  }

  private List<YearMonth> months() {
    return IntStream.range(0, MONTHS).mapToObj(first()::plusMonths).toList();
  }
}
