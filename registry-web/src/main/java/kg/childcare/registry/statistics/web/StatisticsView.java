package kg.childcare.registry.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.reference.web.OblastMap;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.web.DrawnChart;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.statistics.service.ChildrenStatistics;
import kg.childcare.registry.statistics.service.ChildrenTable;
import kg.childcare.registry.statistics.service.DashboardCharts;

/** Children by oblast, sex and age on a day. The address holds every choice, so that a table can be sent to a colleague. */
@Named
@RequestScoped
public class StatisticsView {
  @Inject
  ChildrenStatistics statistics;

  @Inject
  DashboardCharts charts;

  @Inject
  Reference reference;

  @Inject
  LanguageChoice language;

  @Inject
  Clock clock;

  private String day;
  private Dimension rows = Dimension.OBLAST;
  private Dimension columns = Dimension.AGE;
  private Sex sex;
  private String oblast;
  private boolean badDay;
  private ChildrenTable table;

  /** Reads the table of the day; a day that is none, or has not come, becomes today and is said so. */
  public void load() {
    table = statistics.childrenOn(asked());
    if (rows == columns) {
      columns = rows == Dimension.AGE ? Dimension.SEX : Dimension.AGE;
    }
  }

  private LocalDate asked() {
    var today = LocalDate.now(clock);
    try {
      var asked = day == null || day.isBlank() ? today : Days.day(day);
      badDay = asked.isAfter(today);
      return badDay ? today : asked;
    } catch (DateTimeException malformed) {
      badDay = true;
      return today;
    }
  }

  public Pivot getPivot() {
    Map<Dimension, Serializable> held = new EnumMap<>(Dimension.class);
    held.put(Dimension.SEX, sex);
    held.put(Dimension.OBLAST, oblast);
    return Pivot.of(table, rows, columns, held, language.texts(), this::name);
  }

  public List<DrawnChart> getCharts() {
    return List.of(charts.byAge(table), charts.byOblast(table)).stream().map(chart -> DrawnChart.of(chart, language.texts())).toList();
  }

  public OblastMap getMap() {
    var counts = new HashMap<String, Long>();
    table.oblasts().forEach(code -> table.count(code, null, null).ifPresent(count -> counts.put(code, count)));
    return OblastMap.of(counts, this::name);
  }

  private String name(String territory) {
    return reference.territory(territory).name().in(language.chosen());
  }

  public ChildrenTable getTable() {
    return table;
  }

  public Dimension[] getDimensions() {
    return Dimension.values();
  }

  public Sex[] getSexes() {
    return Sex.values();
  }

  public boolean isBadDay() {
    return badDay;
  }

  /** The day as an input of a browser writes it. */
  public String getDay() {
    return table == null ? day : table.day().toString();
  }

  public void setDay(String day) {
    this.day = day;
  }

  public Dimension getRows() {
    return rows;
  }

  public void setRows(Dimension rows) {
    this.rows = rows == null ? Dimension.OBLAST : rows;
  }

  public Dimension getColumns() {
    return columns;
  }

  public void setColumns(Dimension columns) {
    this.columns = columns == null ? Dimension.AGE : columns;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public String getOblast() {
    return oblast;
  }

  public void setOblast(String oblast) {
    this.oblast = oblast == null || oblast.isBlank() ? null : oblast;
  }
}
