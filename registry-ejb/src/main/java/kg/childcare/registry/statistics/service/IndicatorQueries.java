package kg.childcare.registry.statistics.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kg.childcare.registry.reference.Indicator;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Sentences;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.statistics.Measure;

/** The indicators for the whole country: every definition, and the value of those that the registry can count by itself. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.ANALYST, Role.REGISTRAR, Role.PLANNER, Role.MONITOR})
public class IndicatorQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  @Any
  Instance<Measures> measures;

  @Inject
  AccessScope scope;

  @Inject
  Parameters parameters;

  @Inject
  Clock clock;

  /** @param day not after today, else {@code statistics.rule.future}; null for today */
  public List<IndicatorRow> rows(LocalDate day) {
    var today = LocalDate.now(clock);
    var asked = day == null ? today : day;
    requireOf("day", !asked.isAfter(today), "statistics.rule.future", asked);
    var known = new HashMap<String, Function<LocalDate, Measure>>();
    measures.forEach(group -> known.putAll(group.all()));
    int threshold = scope.sees(Territory.COUNTRY, null, Role.REGISTRAR, Role.MONITOR) ? 0 : parameters.number("data.small_cell_threshold", today);
    return em.createQuery("select i from Indicator i order by i.place", Indicator.class).getResultStream()
        .map(indicator -> row(indicator, known, asked, threshold))
        .toList();
  }

  private static IndicatorRow row(Indicator one, Map<String, Function<LocalDate, Measure>> known, LocalDate day, int threshold) {
    var counted = known.containsKey(one.code()) ? computed(known.get(one.code()).apply(day), threshold) : null;
    return new IndicatorRow(one.code(), one.group(), one.name(), Sentences.of(one.formula()), one.period(), one.unit(), Sentences.of(one.source()), counted);
  }

  private static IndicatorRow.Computed computed(Measure measure, int threshold) {
    if (measure.isSmall(threshold)) {
      return new IndicatorRow.Computed(null, null, null, measure.from(), measure.to(), true);
    }
    var value = measure.value();
    return new IndicatorRow.Computed(value.isPresent() ? value.getAsDouble() : null, measure.numerator(), measure.denominator(), measure.from(), measure.to(), false);
  }
}
