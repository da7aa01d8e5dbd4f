package kg.childcare.registry.children;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kg.childcare.registry.institution.Located;

/**
 * How the national count of children by oblast, sex and age band changes from day to day because of some stays. A stay adds one on its
 * first day, moves it to the next band on each birthday that ends one, and takes it away on the day it ends; a birthday that is still to
 * come is written down too, so that nothing has to happen on it.
 */
public final class RollChanges {
  private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::day).thenComparing(Cell::oblast).thenComparing(Cell::sex).thenComparing(Cell::band);

  private final SortedMap<Cell, Integer> amounts = new TreeMap<>(ORDER);

  /** What one amount belongs to. */
  public record Cell(LocalDate day, String oblast, Sex sex, AgeBand band) {
    /** The same in the sum of the whole month. */
    Cell ofMonth() {
      return new Cell(day.withDayOfMonth(1), oblast, sex, band);
    }
  }

  /** As much of a stay as its count needs. @param leftOn first day on which the child is gone; null while the stay runs */
  public record Span(LocalDate enteredOn, LocalDate leftOn, Sex sex, LocalDate birthMonth) {
    public static Span of(Placement stay) {
      return new Span(stay.enteredOn(), stay.leftOn(), stay.child().sex(), stay.child().birthMonth());
    }

    /** The same stay as it was while it ran. */
    public Span running() {
      return new Span(enteredOn, null, sex, birthMonth);
    }
  }

  /** Counts a stay in an institution that lies there. */
  public RollChanges count(Span stay, List<Located> institution) {
    institution.forEach(place -> add(stay, place, 1));
    return this;
  }

  /** Takes out of the count what was counted before. */
  public RollChanges takeBack(Span stay, List<Located> institution) {
    institution.forEach(place -> add(stay, place, -1));
    return this;
  }

  private void add(Span stay, Located place, int amount) {
    var from = stay.enteredOn().isBefore(place.from()) ? place.from() : stay.enteredOn();
    var end = earlier(stay.leftOn(), place.to() == null ? null : place.to().plusDays(1));
    if (end != null && !from.isBefore(end)) {
      return;
    }
    var band = AgeBand.of(stay.birthMonth(), from);
    add(from, place, stay, band, amount);
    for (var next = following(band); next != null; next = following(band)) {
      var birthday = next.startsOn(stay.birthMonth());
      if (end != null && !birthday.isBefore(end)) {
        break;
      }
      add(birthday, place, stay, band, -amount);
      add(birthday, place, stay, next, amount);
      band = next;
    }
    if (end != null) {
      add(end, place, stay, band, -amount);
    }
  }

  private void add(LocalDate day, Located place, Span stay, AgeBand band, int amount) {
    amounts.merge(new Cell(day, place.oblast(), stay.sex(), band), amount, RollChanges::sum);
  }

  /** Amounts that are not zero, day by day. */
  public SortedMap<Cell, Integer> days() {
    return amounts;
  }

  /** The same summed by month; the day is the first of the month. */
  public SortedMap<Cell, Integer> months() {
    var months = new TreeMap<Cell, Integer>(ORDER);
    amounts.forEach((cell, amount) -> months.merge(cell.ofMonth(), amount, RollChanges::sum));
    return months;
  }

  private static Integer sum(Integer one, Integer other) {
    return one + other == 0 ? null : Integer.valueOf(one + other);
  }

  private static AgeBand following(AgeBand band) {
    return band.ordinal() + 1 == AgeBand.values().length ? null : AgeBand.values()[band.ordinal() + 1];
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
