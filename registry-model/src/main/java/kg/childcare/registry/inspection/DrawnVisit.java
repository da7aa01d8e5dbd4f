package kg.childcare.registry.inspection;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** One result of the draw: which institution, on which day, beginning in which hour. */
public record DrawnVisit(String number, LocalDate day, int hour) implements Serializable {
  public boolean weekend() {
    return weekend(day);
  }

  public boolean night() {
    return hour >= 20 || hour < 6;
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  String line() {
    return number + ";" + day + ";" + hour;
  }
}
