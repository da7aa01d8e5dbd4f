package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kg.childcare.registry.institution.Located;
import org.junit.jupiter.api.Test;

class RollChangesTest {
  private static final String TALAS = "41707000000000";
  private static final String NARYN = "41704000000000";
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final List<Located> STAYS_IN_TALAS = List.of(new Located(TALAS, START, null));
  private static final List<Located> MOVES_TO_NARYN = List.of(new Located(TALAS, START, LocalDate.of(2022, 5, 9)), new Located(NARYN, LocalDate.of(2022, 5, 10), null));

  @Test
  void a_child_that_turns_fifteen_on_the_roll_is_counted_among_the_older_from_that_month_on() {
    var stay = new RollChanges.Span(LocalDate.of(2021, 3, 4), null, Sex.MALE, LocalDate.of(2007, 6, 1));

    var changes = new RollChanges().count(stay, STAYS_IN_TALAS);

    assertThat(on(changes, LocalDate.of(2021, 3, 3))).isEmpty();
    assertThat(on(changes, LocalDate.of(2022, 5, 31))).containsExactly(Map.entry(TALAS + " MALE AGE_11_14", 1));
    assertThat(on(changes, LocalDate.of(2022, 6, 1))).containsExactly(Map.entry(TALAS + " MALE AGE_15_17", 1));
  }

  @Test
  void a_stay_that_ended_takes_back_what_its_birthdays_would_have_changed() {
    var ended = new RollChanges.Span(LocalDate.of(2021, 3, 4), LocalDate.of(2021, 9, 1), Sex.FEMALE, LocalDate.of(2015, 2, 1));

    var changes = new RollChanges().count(ended.running(), STAYS_IN_TALAS).takeBack(ended.running(), STAYS_IN_TALAS).count(ended, STAYS_IN_TALAS);

    assertThat(changes.days()).hasSize(2);
    assertThat(on(changes, LocalDate.of(2021, 8, 31))).hasSize(1);
    assertThat(on(changes, LocalDate.of(2040, 1, 1))).isEmpty();
  }

  @Test
  void nothing_remains_of_a_stay_that_began_and_ended_on_one_day() {
    var day = LocalDate.of(2021, 3, 4);

    assertThat(new RollChanges().count(new RollChanges.Span(day, day, Sex.MALE, START), STAYS_IN_TALAS).days()).isEmpty();
  }

  @Test
  void an_institution_that_moves_takes_its_children_along() {
    var stay = new RollChanges.Span(LocalDate.of(2019, 1, 1), null, Sex.MALE, LocalDate.of(2010, 6, 1));

    var changes = new RollChanges().count(stay, STAYS_IN_TALAS).takeBack(stay, STAYS_IN_TALAS).count(stay, MOVES_TO_NARYN);

    assertThat(on(changes, START.minusDays(1))).isEmpty();
    assertThat(on(changes, LocalDate.of(2022, 5, 9)).keySet()).allMatch(cell -> cell.startsWith(TALAS));
    assertThat(on(changes, LocalDate.of(2022, 5, 10)).keySet()).allMatch(cell -> cell.startsWith(NARYN));
  }

  @Test
  void every_day_of_any_country_sums_up_to_what_counting_one_by_one_finds() {
    for (long seed = 1; seed <= 20; seed++) {
      var random = new Random(seed);
      var changes = new RollChanges();
      var expected = new TreeMap<LocalDate, TreeMap<String, Integer>>();
      for (int i = 0; i < 40; i++) {
        var entered = START.minusDays(200).plusDays(random.nextInt(1500));
        var left = random.nextBoolean() ? entered.plusDays(random.nextInt(900)) : null;
        var stay = new RollChanges.Span(entered, left, Sex.values()[random.nextInt(Sex.values().length)], START.minusMonths(random.nextInt(230)).withDayOfMonth(1));
        var where = random.nextInt(3) == 0 ? MOVES_TO_NARYN : STAYS_IN_TALAS;
        changes.count(stay, where);
        for (var day = START.minusDays(250); day.isBefore(START.plusYears(7)); day = day.plusDays(13)) {
          count(stay, where, day, expected.computeIfAbsent(day, key -> new TreeMap<>()));
        }
      }
      expected.forEach((day, cells) -> assertThat(on(changes, day)).as("%s", day).isEqualTo(cells));
    }
  }

  private static void count(RollChanges.Span stay, List<Located> where, LocalDate day, Map<String, Integer> cells) {
    if (!day.isBefore(stay.enteredOn()) && (stay.leftOn() == null || day.isBefore(stay.leftOn()))) {
      where.stream().filter(place -> !day.isBefore(place.from()) && (place.to() == null || !day.isAfter(place.to())))
          .forEach(place -> cells.merge(place.oblast() + " " + stay.sex() + " " + AgeBand.of(stay.birthMonth(), day), 1, Integer::sum));
    }
  }

  /** The count of a day as it is read: whole months before, then the days of the month. */
  private static Map<String, Integer> on(RollChanges changes, LocalDate day) {
    var cells = new TreeMap<String, Integer>();
    changes.months().forEach((cell, amount) -> add(cells, cell, amount, cell.day().isBefore(day.withDayOfMonth(1))));
    changes.days().forEach((cell, amount) -> add(cells, cell, amount, !cell.day().isBefore(day.withDayOfMonth(1)) && !cell.day().isAfter(day)));
    cells.values().removeIf(amount -> amount == 0);
    return cells;
  }

  private static void add(Map<String, Integer> cells, RollChanges.Cell cell, int amount, boolean counts) {
    if (counts) {
      cells.merge(cell.oblast() + " " + cell.sex() + " " + cell.band(), amount, Integer::sum);
    }
  }
}
