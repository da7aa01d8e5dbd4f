package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
    assertThat(Groundless.days(List.of(new Groundless(DAY, DAY.plusDays(10), none())), THREE_DAYS)).containsExactly(Period.of(DAY, DAY.plusDays(9)));
  }

  @Test
  void an_emergency_act_is_lawful_on_its_last_day_and_not_on_the_day_after() {
    assertThat(Groundless.days(List.of(new Groundless(DAY, null, emergency(DAY))), THREE_DAYS)).containsExactly(Period.since(DAY.plusDays(4)));
  }

  @Test
  void a_child_who_left_in_time_was_kept_lawfully() {
    assertThat(Groundless.days(List.of(new Groundless(DAY, DAY.plusDays(4), emergency(DAY))), THREE_DAYS)).isEmpty();
  }

  @Test
  void two_children_make_one_run_while_either_is_there() {
    var stays = List.of(new Groundless(DAY, DAY.plusDays(10), none()), new Groundless(DAY.plusDays(5), DAY.plusDays(20), none()),
        new Groundless(DAY.plusDays(30), null, none()));

    assertThat(Groundless.days(stays, THREE_DAYS)).containsExactly(Period.of(DAY, DAY.plusDays(19)), Period.since(DAY.plusDays(30)));
  }

  @Test
  void an_emergency_act_does_not_begin_anew_when_the_child_is_handed_on() {
    assertThat(Groundless.days(List.of(new Groundless(DAY.plusDays(3), null, emergency(DAY))), THREE_DAYS)).containsExactly(Period.since(DAY.plusDays(4)));
    assertThat(Groundless.days(List.of(new Groundless(DAY.plusDays(9), null, emergency(DAY))), THREE_DAYS)).containsExactly(Period.since(DAY.plusDays(9)));
  }

  @Test
  void a_court_decision_holds_on_the_last_day_of_its_term_and_not_on_the_day_after() {
    var court = new Groundless.Paper(BasisKind.COURT_DECISION, DAY.minusDays(30), DAY.plusDays(7), DAY);

    assertThat(Groundless.days(List.of(new Groundless(DAY, null, List.of(court))), THREE_DAYS)).containsExactly(Period.since(DAY.plusDays(8)));
  }

  @Test
  void a_paper_that_came_late_heals_the_days_from_its_own_and_not_those_before() {
    var papers = List.of(none().get(0), new Groundless.Paper(BasisKind.COURT_DECISION, DAY.plusDays(5), null, DAY.plusDays(20)));

    assertThat(Groundless.days(List.of(new Groundless(DAY, null, papers)), THREE_DAYS)).containsExactly(Period.of(DAY, DAY.plusDays(4)));
  }

  @Test
  void a_paper_that_turns_out_to_be_none_counts_from_the_day_on_which_that_was_recorded() {
    var papers = List.of(new Groundless.Paper(BasisKind.COURT_DECISION, DAY, null, DAY), new Groundless.Paper(BasisKind.NONE, null, null, DAY.plusDays(6)));

    assertThat(Groundless.days(List.of(new Groundless(DAY, null, papers)), THREE_DAYS)).containsExactly(Period.since(DAY.plusDays(6)));
  }

  @Test
  void under_a_day_is_the_last_paper_recorded_that_had_begun_and_before_all_of_them_the_first() {
    var papers = List.of(new Groundless.Paper(BasisKind.EMERGENCY_ACT, DAY.plusDays(5), null, DAY.plusDays(5)), new Groundless.Paper(BasisKind.COURT_DECISION, DAY.plusDays(3), null, DAY.plusDays(6)));

    assertThat(Groundless.inForce(papers, DAY.plusDays(2))).isEqualTo(papers.get(0));
    assertThat(Groundless.inForce(papers, DAY.plusDays(3))).isEqualTo(papers.get(1));
    assertThat(Groundless.inForce(papers, DAY.plusDays(5))).isEqualTo(papers.get(1));
  }

  @Test
  void a_paper_is_recorded_on_the_day_of_bishkek() {
    var recorded = new Stamp(DAY, Instant.parse("2026-03-01T18:00:00Z"), "clerk");

    assertThat(new PlacementBasis(null, Basis.NOTHING, recorded).paper()).isEqualTo(new Groundless.Paper(BasisKind.NONE, null, null, DAY));
  }

  private static List<Groundless.Paper> none() {
    return List.of(new Groundless.Paper(BasisKind.NONE, null, null, DAY));
  }

  private static List<Groundless.Paper> emergency(LocalDate decided) {
    return List.of(new Groundless.Paper(BasisKind.EMERGENCY_ACT, decided, null, decided));
  }

  @Test
  void a_longer_term_counts_from_the_day_on_which_it_holds() {
    var longer = new TreeMap<>(Map.of(DAY.minusYears(5), 3, DAY.plusDays(6), 30));

    assertThat(Groundless.days(List.of(new Groundless(DAY, null, emergency(DAY))), longer))
        .containsExactly(Period.of(DAY.plusDays(4), DAY.plusDays(5)), Period.since(DAY.plusDays(31)));
  }
}
