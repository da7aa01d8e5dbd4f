package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.reference.Territory;

/** How many days children were on the roll of each institution in each month; counted by the database, one row for each of them. */
@ApplicationScoped
class ChildDays {
  private static final String MONTH = "SELECT CAST(? AS DATE) AS starts_on, CAST(? AS DATE) AS ends_before";

  /** From the first day on which paid places are known, as they are compared from then on. */
  private static final String KNOWN = "(SELECT institution_id, MIN(effective_from) AS known_from FROM capacity_paid_places"
      + " WHERE state = 'CONFIRMED' AND superseded_at IS NULL GROUP BY institution_id) f";

  /** Where the institution lies now, or lay: what is counted of one that moved is left out by who asks. */
  private static final String WITHIN = " JOIN (SELECT DISTINCT institution_id FROM institution_profile WHERE superseded_at IS NULL AND territory_code LIKE ?) w ON w.institution_id = p.institution_id";

  private static final String DAYS = "SELECT p.institution_id, m.starts_on,"
      + " SUM(TIMESTAMPDIFF(DAY, GREATEST(p.entered_on, m.starts_on, f.known_from), LEAST(COALESCE(p.left_on, m.ends_before), m.ends_before)))"
      + " FROM placement p JOIN " + KNOWN + " ON f.institution_id = p.institution_id%s JOIN (%s) m"
      + " ON p.entered_on < m.ends_before AND f.known_from < m.ends_before AND (p.left_on IS NULL OR p.left_on > m.starts_on AND p.left_on > f.known_from)"
      + " GROUP BY p.institution_id, m.starts_on";

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  /** Of the institutions with paid places only; a month that is not over counts up to today. @param territory whose institutions are counted, blank for all */
  Map<Long, Map<YearMonth, Long>> of(MonthSpan span, String territory) {
    var tomorrow = LocalDate.now(clock).plusDays(1);
    var months = span.months().filter(month -> month.atDay(1).isBefore(tomorrow)).toList();
    if (months.isEmpty()) {
      return Map.of();
    }
    var within = territory != null && !territory.isBlank();
    var query = em.createNativeQuery(DAYS.formatted(within ? WITHIN : "", months.stream().map(month -> MONTH).collect(Collectors.joining(" UNION ALL "))));
    int at = 0;
    if (within) {
      query.setParameter(++at, Territory.prefixOf(territory) + "%");
    }
    for (var month : months) {
      var next = month.plusMonths(1).atDay(1);
      query.setParameter(++at, month.atDay(1)).setParameter(++at, next.isAfter(tomorrow) ? tomorrow : next);
    }
    var days = new HashMap<Long, Map<YearMonth, Long>>();
    for (var found : query.getResultList()) {
      var row = (Object[]) found;
      days.computeIfAbsent(((Number) row[0]).longValue(), id -> new HashMap<>())
          .put(YearMonth.from(LocalDate.parse(String.valueOf(row[1]).substring(0, 10))), ((Number) row[2]).longValue());
    }
    return days;
  }
}
