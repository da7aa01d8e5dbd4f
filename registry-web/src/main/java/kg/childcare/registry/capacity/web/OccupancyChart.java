package kg.childcare.registry.capacity.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kg.childcare.registry.capacity.service.OccupancyDay;
import kg.childcare.registry.capacity.service.OccupancySeries;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.Chart;
import kg.childcare.registry.shared.web.DrawnChart;

/** Draws how full an institution was: a point for each day, and a table of the last day of each month. */
final class OccupancyChart {
  private static final String TITLE = "capacity.chart";

  private OccupancyChart() {}

  static DrawnChart of(OccupancySeries series, boolean withMoney, Texts texts) {
    var monthEnds = series.days().stream().filter(day -> isLastOfMonth(day.date()) || day.date().equals(series.to())).toList();
    return DrawnChart.of(chart(series.days(), Chart.Form.DAYS, withMoney), chart(monthEnds, Chart.Form.LINE, withMoney), summary(series, texts), texts);
  }

  private static boolean isLastOfMonth(LocalDate day) {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }

  private static Chart chart(List<OccupancyDay> days, Chart.Form form, boolean withMoney) {
    var series = new ArrayList<>(List.of(
        series("capacity.approved", days, OccupancyDay::approved), series("capacity.chart.usable", days, OccupancyDay::usable), series("capacity.occupied", days, OccupancyDay::occupied)));
    if (withMoney) {
      series.add(series("capacity.paid", days, OccupancyDay::paid));
      if (days.stream().anyMatch(OccupancyDay::isPaidThoughClosed)) {
        series.add(series("capacity.chart.closedPaid", days, OccupancyDay::closedPaid));
      }
    }
    return new Chart(TITLE, form, days.stream().<Serializable>map(OccupancyDay::date).toList(), series);
  }

  private static Chart.Series series(String name, List<OccupancyDay> days, Function<OccupancyDay, Integer> number) {
    var values = new ArrayList<Long>();
    days.forEach(day -> values.add(number.apply(day) == null ? null : number.apply(day).longValue()));
    return new Chart.Series(name, values);
  }

  private static String summary(OccupancySeries series, Texts texts) {
    var most = texts.get("capacity.chart.most", series.from(), series.to(), series.highest(), series.highestOn());
    return most + " " + (series.daysOver() == 0 ? texts.get("capacity.chart.neverOver") : texts.get("capacity.chart.over", texts.number(series.daysOver())));
  }
}
