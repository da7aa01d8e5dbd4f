package kg.childcare.registry.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Chart;

/** The two or three charts on the dashboard of each role. */
@ApplicationScoped
public class DashboardCharts {
  private static final String[] COUNT_CHILDREN = {Role.ANALYST, Role.REGISTRAR, Role.PLANNER, Role.PROTECTION, Role.MONITOR, Role.INSTITUTION};
  private static final String[] COUNT_VISITS = {Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.MONITOR};

  @Inject
  ChildrenStatistics children;

  @Inject
  MonthlySeries monthly;

  @Inject
  Reference reference;

  @Inject
  Caller caller;

  public List<Chart> all() {
    var charts = new ArrayList<Chart>();
    if (caller.hasAny(COUNT_CHILDREN)) {
      var table = children.childrenOn(null);
      if (table.oblasts().size() > 1) {
        charts.add(byOblast(table));
      }
      charts.add(byAge(table));
      charts.add(monthly.roll(COUNT_CHILDREN).hiding(table.threshold()));
    }
    if (caller.hasAny(COUNT_VISITS) && charts.size() < 3) {
      charts.add(monthly.visits(COUNT_VISITS));
    }
    return charts.stream().filter(Chart::isDrawn).toList();
  }

  /** Oblasts against sexes. */
  public Chart byOblast(ChildrenTable table) {
    var labels = table.oblasts().stream().map(code -> (Serializable) reference.territory(code).name()).toList();
    return new Chart("statistics.chart.byOblast", Chart.Form.BAR, labels, table.sexes().stream()
        .map(sex -> new Chart.Series(sex, values(table.oblasts(), oblast -> table.count(oblast, sex, null))))
        .toList());
  }

  /** Age bands against sexes. */
  public Chart byAge(ChildrenTable table) {
    var only = table.isCountry() || table.oblasts().isEmpty() ? null : table.oblasts().get(0);
    return new Chart("statistics.chart.byAge", Chart.Form.BAR, List.copyOf(table.bands()), table.sexes().stream()
        .map(sex -> new Chart.Series(sex, values(table.bands(), band -> table.count(only, sex, band))))
        .toList());
  }

  private static <T> List<Long> values(List<T> places, Function<T, OptionalLong> count) {
    var values = new ArrayList<Long>();
    places.forEach(place -> {
      var found = count.apply(place);
      values.add(found.isPresent() ? found.getAsLong() : null);
    });
    return values;
  }
}
