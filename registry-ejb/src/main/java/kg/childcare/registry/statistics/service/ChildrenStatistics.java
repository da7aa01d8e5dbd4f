package kg.childcare.registry.statistics.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.statistics.Suppression;

/**
 * Children by oblast, sex and age band on any day. Whoever may open children by name gets the exact counts of the own territory; everybody
 * else the national table with small cells hidden, cut down to the oblasts that the grants reach. It is always the one national table that is
 * suppressed, so that two callers with two territories cannot put together what neither of them is shown.
 */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.ANALYST, Role.REGISTRAR, Role.PLANNER, Role.PROTECTION, Role.MONITOR, Role.INSTITUTION})
public class ChildrenStatistics {
  private static final String[] WITH_NAMES = {Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSTITUTION};
  private static final String[] WITHOUT_NAMES = {Role.ANALYST, Role.PLANNER};

  @Inject
  ChildCounts counts;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  Reference reference;

  @Inject
  Parameters parameters;

  @Inject
  Clock clock;

  /** @param day not after today, else {@code statistics.rule.future}; null for today */
  public ChildrenTable childrenOn(LocalDate day) {
    var today = LocalDate.now(clock);
    var asked = day == null ? today : day;
    requireOf("day", !asked.isAfter(today), "statistics.rule.future", asked);
    var oblasts = reference.oblasts().stream().map(Territory::code).toList();
    boolean exact = scope.sees(Territory.COUNTRY, null, WITH_NAMES) || !caller.hasAny(WITHOUT_NAMES);
    return exact ? exact(asked, oblasts) : suppressed(asked, oblasts, today);
  }

  private ChildrenTable exact(LocalDate day, List<String> oblasts) {
    var table = counts.reached(oblasts, day, WITH_NAMES);
    var inside = oblasts.stream()
        .filter(oblast -> scope.sees(oblast, null, WITH_NAMES) || table.count(oblasts.indexOf(oblast), table.total(1), table.total(2)) > 0)
        .toList();
    return new ChildrenTable(day, oblasts, inside, true, 0, table, Suppression.none(table));
  }

  private ChildrenTable suppressed(LocalDate day, List<String> oblasts, LocalDate today) {
    var table = counts.national(oblasts, day);
    int threshold = parameters.number("data.small_cell_threshold", today);
    var reached = oblasts.stream().filter(oblast -> scope.sees(oblast, null, WITHOUT_NAMES)).toList();
    return new ChildrenTable(day, oblasts, reached, scope.sees(Territory.COUNTRY, null, WITHOUT_NAMES), threshold, table, Suppression.of(table, threshold));
  }
}
