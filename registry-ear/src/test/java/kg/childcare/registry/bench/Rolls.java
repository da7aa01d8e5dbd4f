package kg.childcare.registry.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.Groundless;
import kg.childcare.registry.children.MonthOnRoll;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.StatedField;
import kg.childcare.registry.children.Stay;

/** Children of one place, every tenth bed of which passed once from one child to the next, and the returns that follow from them. */
final class Rolls {
  private final Country country;
  private final Tables tables;
  private final Ids ids;
  private final Set<String> numbers = new HashSet<>();

  Rolls(Country country, Tables tables, Ids ids) {
    this.country = country;
    this.tables = tables;
    this.ids = ids;
  }

  void write(Place place) throws SQLException {
    var stays = new ArrayList<Stay>();
    for (int bed = 0; bed < place.children(); bed++) {
      var first = country.firstMonth().atDay(1).minusDays(30L + country.random().nextInt(600));
      var handover = bed % 10 == 3 ? country.firstMonth().plusMonths(1L + country.random().nextInt(country.rung().months() - country.openMonths().size() - 2)).atDay(15) : null;
      stays.add(stay(place, bed, first, handover));
      if (handover != null) {
        stays.add(stay(place, bed, handover, null));
      }
    }
    stays.sort((one, other) -> one.number().compareTo(other.number()));
    for (var month = country.firstMonth(); !month.isAfter(country.lastMonth()); month = month.plusMonths(1)) {
      if (place.index() % 2 == 1 || !country.openMonths().contains(month)) {
        handIn(place, month, new MonthOnRoll(month, during(stays, month), 30));
      }
    }
  }

  private Stay stay(Place place, int bed, LocalDate from, LocalDate left) throws SQLException {
    var random = country.random();
    var number = number();
    var sex = random.nextInt(100) < 47 ? Sex.FEMALE : Sex.MALE;
    var born = country.today().minusYears(6L + random.nextInt(11)).minusDays(random.nextInt(365)).withDayOfMonth(1);
    var basis = left == null && bed == 0 && place.trouble() == Place.Trouble.WITHOUT_GROUND ? BasisKind.NONE : BasisKind.COURT_DECISION;
    var exit = left == null ? null : ExitKind.REUNIFY;
    var child = ids.next();
    var placement = ids.next();
    tables.children().add(child, 0, number, sex, born, ParentalStatus.BOTH_ALIVE, bed % 9 == 0);
    tables.placements().add(placement, 0, child, place.id(), MovementKind.ADMISSION, from, left, left == null ? child : null, Ground.values()[random.nextInt(Ground.values().length)], basis, exit);
    var paper = basis == BasisKind.COURT_DECISION;
    tables.bases().add(ids.next(), 0, placement, basis, paper ? "1" : null, paper ? "Court" : null, paper ? from : null, from.atTime(5, 0), "bench");
    movement(placement, place, MovementKind.ADMISSION, from, null);
    if (left != null) {
      movement(placement, place, MovementKind.EXIT, left, exit);
    } else if (bed % 15 == 7) {
      movement(placement, place, MovementKind.HOSPITAL, country.today().minusDays(1), null);
    }
    return new Stay(child, number, sex, born, from, left, MovementKind.ADMISSION, exit, new Groundless.Paper(basis, from, null, from), null);
  }

  private String number() {
    String drawn;
    do {
      drawn = ChildNumber.draw((RandomGenerator) country.random());
    } while (!numbers.add(drawn));
    return drawn;
  }

  private void movement(long placement, Place place, MovementKind kind, LocalDate day, ExitKind exit) throws SQLException {
    tables.movements().add(ids.next(), 0, placement, place.id(), kind, day, kind.isAbsence(), exit, day.atTime(5, 0), "bench");
  }

  private static List<Stay> during(List<Stay> stays, YearMonth month) {
    return stays.stream()
        .filter(stay -> !stay.enteredOn().isAfter(month.atEndOfMonth()) && (stay.leftOn() == null || !stay.leftOn().isBefore(month.atDay(1))))
        .toList();
  }

  private void handIn(Place place, YearMonth month, MonthOnRoll roll) throws SQLException {
    var id = ids.next();
    var due = month.plusMonths(1).atDay(5);
    tables.returns().add(id, 0, place.id(), month.atDay(1), 1, false, due, "ACCEPTED", true, true, due.atTime(5, 0), due, "bench", due.atTime(6, 0), "bench");
    var counts = roll.figures();
    for (var field : StatedField.values()) {
      counts.putIfAbsent(field.name(), 0);
    }
    for (var count : counts.entrySet()) {
      tables.figures().add(ids.next(), 0, id, count.getKey(), count.getValue());
    }
    lines(place, month, roll, id);
  }

  private void lines(Place place, YearMonth month, MonthOnRoll roll, long id) throws SQLException {
    var cells = new TreeMap<String, int[]>();
    for (var child : roll.children()) {
      var balance = roll.of(child.childId());
      var counts = new int[] {balance.opening(), balance.arrivals(), balance.departures(), balance.closing(), balance.nights()};
      tables.lines().add(ids.next(), 0, id, child.childId(), child.number(), child.sex(), child.birthMonth(), counts[0], counts[1], counts[2], counts[3], counts[4]);
      var cell = cells.computeIfAbsent(child.sex() + " " + AgeBand.of(child.birthMonth(), month.atEndOfMonth()), key -> new int[counts.length]);
      for (int i = 0; i < counts.length; i++) {
        cell[i] += counts[i];
      }
    }
    for (var cell : cells.entrySet()) {
      var key = cell.getKey().split(" ");
      var sums = cell.getValue();
      tables.rollups().add(place.id(), month.atDay(1), key[0], key[1], sums[0], sums[1], sums[2], sums[3], sums[4]);
    }
  }
}
