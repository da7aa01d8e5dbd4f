package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import kg.childcare.registry.reference.service.Parameters;

/** What a paid place costs in a month, and which months are meant when nothing is said. */
@ApplicationScoped
public class Prices {
  @Inject
  Parameters parameters;

  @Inject
  Clock clock;

  /** Som for one place and the whole month, by what holds on its first day: {@code capacity.som_per_child_month}. */
  public int som(YearMonth month) {
    return parameters.number("capacity.som_per_child_month", month.atDay(1));
  }

  /** The twelve months that are over, unless another first or last month is meant. */
  public MonthSpan span(YearMonth from, YearMonth to) {
    var last = to == null ? YearMonth.now(clock).minusMonths(1) : to;
    return new MonthSpan(from == null ? last.minusMonths(11) : from, last);
  }
}
