package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kg.childcare.registry.shared.Period;
import org.junit.jupiter.api.Test;

class GroundlessTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final TreeMap<LocalDate, Integer> THREE_DAYS = new TreeMap<>(Map.of(DAY.minusYears(5), 3));

  @Test
  void a_child_without_any_paper_is_kept_unlawfully_from_its_first_day_to_its_last() {
    assertThat(Groundless.days(List.of(new Groundless(DAY, DAY.plusDays(10), BasisKind.NONE)), THREE_DAYS)).containsExactly(Period.of(DAY, DAY.plusDays(9)));
  }

  @Test
  void an_emergency_act_is_lawful_on_its_last_day_and_not_on_the_day_after() {
    assertThat(Groundless.days(List.of(new Groundless(DAY, null, BasisKind.EMERGENCY_ACT)), THREE_DAYS)).containsExactly(Period.since(DAY.plusDays(4)));
  }

  @Test
  void a_child_who_left_in_time_was_kept_lawfully() {
    assertThat(Groundless.days(List.of(new Groundless(DAY, DAY.plusDays(4), BasisKind.EMERGENCY_ACT)), THREE_DAYS)).isEmpty();
  }

  @Test
  void two_children_make_one_run_while_either_is_there() {
    var stays = List.of(new Groundless(DAY, DAY.plusDays(10), BasisKind.NONE), new Groundless(DAY.plusDays(5), DAY.plusDays(20), BasisKind.NONE),
        new Groundless(DAY.plusDays(30), null, BasisKind.NONE));

    assertThat(Groundless.days(stays, THREE_DAYS)).containsExactly(Period.of(DAY, DAY.plusDays(19)), Period.since(DAY.plusDays(30)));
  }

  @Test
  void a_longer_term_counts_from_the_day_on_which_it_holds() {
    var longer = new TreeMap<>(Map.of(DAY.minusYears(5), 3, DAY.plusDays(6), 30));

    assertThat(Groundless.days(List.of(new Groundless(DAY, null, BasisKind.EMERGENCY_ACT)), longer))
        .containsExactly(Period.of(DAY.plusDays(4), DAY.plusDays(5)), Period.since(DAY.plusDays(31)));
  }
}
