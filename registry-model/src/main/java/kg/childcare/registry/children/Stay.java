package kg.childcare.registry.children;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** One stay as the month sees it: what a return is pre-filled from. @param paper the one under it on the last day of the month */
public record Stay(
    long childId, String number, Sex sex, LocalDate birthMonth, LocalDate enteredOn, LocalDate leftOn, MovementKind entry, ExitKind exit,
    Groundless.Paper paper, MovementKind absentOnLastDay) {
  boolean occupies(LocalDate day) {
    return !day.isBefore(enteredOn) && (leftOn == null || day.isBefore(leftOn));
  }

  boolean enteredIn(YearMonth month) {
    return YearMonth.from(enteredOn).equals(month);
  }

  boolean leftIn(YearMonth month) {
    return leftOn != null && YearMonth.from(leftOn).equals(month);
  }

  /** Nights of the month spent on the roll. */
  int nightsIn(YearMonth month) {
    var first = enteredOn.isAfter(month.atDay(1)) ? enteredOn : month.atDay(1);
    var end = month.plusMonths(1).atDay(1);
    var last = leftOn != null && leftOn.isBefore(end) ? leftOn : end;
    return (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
  }
}
