package kg.childcare.registry.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.statistics.service.IndicatorQueries;
import kg.childcare.registry.statistics.service.IndicatorRow;

/** Indicators on a day: those that are computed with their numbers, and the definitions of the others. */
@Named
@RequestScoped
public class IndicatorsView {
  @Inject
  IndicatorQueries indicators;

  @Inject
  LanguageChoice language;

  @Inject
  Clock clock;

  private String day;
  private LocalDate shown;
  private boolean badDay;
  private List<IndicatorRow> rows;

  public void load() {
    shown = asked();
    rows = indicators.rows(shown);
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

  public List<IndicatorRow> getComputed() {
    return rows.stream().filter(row -> row.computed() != null).toList();
  }

  public List<IndicatorRow> getDefined() {
    return rows.stream().filter(row -> row.computed() == null).toList();
  }

  /** A number as the reader's language writes it; a dash where there is none. */
  public String number(Double number) {
    if (number == null) {
      return "–";
    }
    var format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  public LocalDate getShown() {
    return shown;
  }

  public boolean isBadDay() {
    return badDay;
  }

  public String getDay() {
    return shown == null ? day : shown.toString();
  }

  public void setDay(String day) {
    this.day = day;
  }
}
