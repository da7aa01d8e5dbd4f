package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final String SEED = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

  @Test
  void the_same_seed_and_inputs_give_the_same_plan() {
    assertThat(Draw.of(SEED, inputs(100, rules(30)))).isEqualTo(Draw.of(SEED, inputs(100, rules(30))));
  }

  @Test
  void another_seed_gives_another_plan() {
    assertThat(Draw.of(SEED.replace('0', 'f'), inputs(100, rules(30)))).isNotEqualTo(Draw.of(SEED, inputs(100, rules(30))));
  }

  @Test
  void the_published_example_stays_as_it_was_published() {
    var visits = Draw.of(SEED, inputs(5, new DrawRules(3, 20, 30, 10, 12, 30)));

    assertThat(visits).extracting(DrawnVisit::line).containsExactly(
        "00000003;2026-02-27;15", "00000000;2026-03-08;5", "00000004;2026-01-09;8");
  }

  @Test
  void inputs_survive_their_text_form() {
    var inputs = inputs(20, rules(10));

    assertThat(DrawInputs.parse(inputs.text())).isEqualTo(inputs);
    assertThat(inputs.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void the_order_in_which_institutions_are_listed_does_not_matter() {
    var inputs = inputs(50, rules(10));
    var reversed = new ArrayList<>(inputs.candidates());
    java.util.Collections.reverse(reversed);

    assertThat(Draw.of(SEED, new DrawInputs(FIRST, LAST, inputs.rules(), reversed))).isEqualTo(Draw.of(SEED, inputs));
  }

  @Test
  void nobody_is_drawn_twice_and_every_day_lies_in_the_period() {
    var visits = Draw.of(SEED, inputs(100, rules(60)));

    assertThat(visits).extracting(DrawnVisit::number).doesNotHaveDuplicates().hasSize(60);
    assertThat(visits).allSatisfy(visit -> assertThat(visit.day()).isBetween(FIRST, LAST));
  }

  @Test
  void nights_and_weekends_have_their_quota() {
    var visits = Draw.of(SEED, inputs(100, new DrawRules(41, 15, 30, 10, 12, 30)));

    assertThat(visits.stream().filter(DrawnVisit::night)).hasSize(7);
    assertThat(visits.stream().filter(DrawnVisit::weekend)).hasSize(13);
  }

  @Test
  void an_institution_rests_after_a_visit() {
    var rested = new Candidate("20", 10, LocalDate.of(2026, 3, 1));
    var inputs = new DrawInputs(FIRST, LAST, new DrawRules(1, 0, 0, 100, 12, 20), List.of(rested));

    assertThat(Draw.of(SEED, inputs).get(0).day()).isAfterOrEqualTo(LocalDate.of(2026, 3, 21));
  }

  @Test
  void an_institution_whose_rest_outlasts_the_period_is_left_out() {
    var rested = new Candidate("20", 10, LocalDate.of(2026, 3, 1));
    var inputs = new DrawInputs(FIRST, LAST, new DrawRules(1, 0, 0, 100, 12, 31), List.of(rested));

    assertThatThrownBy(() -> Draw.of(SEED, inputs)).isInstanceOf(RuleViolation.class).hasMessageContaining("nobodyToVisit");
  }

  @Test
  void institutions_that_are_due_come_first_except_for_the_repeats() {
    var due = IntStream.range(0, 20).mapToObj(i -> new Candidate("D" + i, 1, null));
    var recent = IntStream.range(0, 20).mapToObj(i -> new Candidate("R" + i, 100, LocalDate.of(2025, 9, 1)));
    var inputs = new DrawInputs(FIRST, LAST, new DrawRules(10, 0, 0, 20, 12, 30), java.util.stream.Stream.concat(due, recent).toList());

    assertThat(Draw.of(SEED, inputs)).filteredOn(visit -> visit.number().startsWith("R")).hasSize(2);
  }

  @Test
  void the_interval_ends_on_its_very_day() {
    assertThat(new Candidate("1", 1, LocalDate.of(2025, 3, 31)).due(LAST, 12)).isTrue();
    assertThat(new Candidate("1", 1, LocalDate.of(2025, 4, 1)).due(LAST, 12)).isFalse();
    assertThat(new Candidate("1", 1, null).due(LAST, 12)).isTrue();
  }

  @Test
  void twice_the_risk_is_about_twice_the_chance() {
    int high = 0;
    for (int seed = 0; seed < 3000; seed++) {
      var inputs = new DrawInputs(FIRST, LAST, new DrawRules(1, 0, 0, 0, 12, 0), List.of(new Candidate("A", 20, null), new Candidate("B", 10, null)));
      high += Draw.of(String.format("%064x", seed), inputs).get(0).number().equals("A") ? 1 : 0;
    }

    assertThat(high).isBetween(1900, 2100);
  }

  @Test
  void weekdays_and_hours_of_many_draws_are_spread_as_chance_would() {
    var thirteenWeeks = new DrawInputs(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 5), new DrawRules(700, 40, 28, 10, 12, 0), inputs(1000, rules(1)).candidates());
    int unevenWeekdays = 0;
    int unevenHours = 0;
    for (int seed = 0; seed < 40; seed++) {
      var workdays = new int[5];
      var hours = new int[10];
      for (var visit : Draw.of(String.format("%064x", seed), thirteenWeeks)) {
        if (!visit.weekend()) {
          workdays[visit.day().getDayOfWeek().ordinal()]++;
        }
        if (visit.night()) {
          hours[(visit.hour() + 4) % 24]++;
        }
      }
      unevenWeekdays += Predictability.ChiSquare.of(workdays).guessable() ? 1 : 0;
      unevenHours += Predictability.ChiSquare.of(hours).guessable() ? 1 : 0;
    }

    assertThat(unevenWeekdays).as("draws of 40 that look uneven; one in twenty does by chance").isLessThanOrEqualTo(5);
    assertThat(unevenHours).isLessThanOrEqualTo(5);
  }

  @Test
  void the_digest_changes_with_a_single_hour() {
    var inputs = inputs(10, rules(3));
    var visits = Draw.of(SEED, inputs);
    var first = visits.get(0);
    var changed = new ArrayList<>(visits);
    changed.set(0, new DrawnVisit(first.number(), first.day(), (first.hour() + 1) % 24));

    assertThat(Draw.digest(SEED, inputs, changed)).isNotEqualTo(Draw.digest(SEED, inputs, visits));
  }

  @Test
  void a_hundred_thousand_institutions_are_drawn_in_a_moment() {
    assertThat(Draw.of(SEED, inputs(100_000, rules(25_000)))).hasSize(25_000);
  }

  private static DrawRules rules(int visits) {
    return new DrawRules(visits, 20, 28, 10, 12, 30);
  }

  private static DrawInputs inputs(int institutions, DrawRules rules) {
    return new DrawInputs(FIRST, LAST, rules, IntStream.range(0, institutions)
        .mapToObj(i -> new Candidate(String.format("%08d", i), 1 + i % 7, i % 3 == 0 ? null : FIRST.minusDays(20L + i % 500)))
        .toList());
  }
}
