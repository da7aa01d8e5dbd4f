package kg.childcare.registry.inspection;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One institution as the draw sees it: nothing but its number, the points of its risk and its last unannounced visit.
 *
 * @param number permanent registration number
 * @param risk points of {@link Risk}, at least 1; twice the points is twice the chance
 * @param lastVisit day of the last unannounced visit, or null when there was none
 */
public record Candidate(String number, int risk, LocalDate lastVisit) implements Serializable {
  public Candidate {
    risk = Math.max(1, risk);
  }

  boolean due(LocalDate periodEnd, int intervalMonths) {
    return lastVisit == null || !lastVisit.plusMonths(intervalMonths).isAfter(periodEnd);
  }

  String line() {
    return number + ";" + risk + ";" + (lastVisit == null ? "" : lastVisit);
  }

  static Candidate parse(String line) {
    var part = line.split(";", -1);
    return new Candidate(part[0], Integer.parseInt(part[1]), part[2].isEmpty() ? null : LocalDate.parse(part[2]));
  }
}
