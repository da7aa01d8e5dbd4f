package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.DecisionTest.act;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kg.childcare.registry.institution.Career;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Steps;
import org.junit.jupiter.api.Test;

class UnlawfulDaysTest {
  private static final String HOME = "CH_HOME";
  private static final String FAMILY = "FAM_HOME";
  private static final LocalDate OPENED = TODAY.minusYears(1);
  private static final Set<String> NEEDED = Set.of(HOME, FAMILY);
  private static final Set<AccreditationStatus> NOT_GRANTED = Set.of(AccreditationStatus.NONE, AccreditationStatus.REFUSED, AccreditationStatus.WITHDRAWN);
  private static final Set<AccreditationStatus> EXPIRED = Set.of(AccreditationStatus.EXPIRED);

  private final Decision granted = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);

  @Test
  void a_home_is_without_accreditation_from_the_day_it_opened_to_the_day_before_it_is_granted() {
    var career = career(stage(OPENED.minusDays(30), OPENED.minusDays(1), InstitutionStatus.PROPOSED), stage(OPENED, null, InstitutionStatus.ACTIVE));

    assertThat(days(career, List.of(), Steps.summing(new TreeMap<>())).standing(NOT_GRANTED, NEEDED)).containsExactly(Period.since(OPENED));
    assertThat(days(career, List.of(granted), nobody()).standing(NOT_GRANTED, NEEDED)).containsExactly(Period.of(OPENED, TODAY.minusDays(1)));
  }

  @Test
  void it_expires_by_itself_on_a_day_that_is_known_long_before() {
    var last = granted.period().to();

    assertThat(days(active(), List.of(granted), nobody()).standing(EXPIRED, NEEDED)).containsExactly(Period.since(last.plusDays(1)));
  }

  @Test
  void what_has_closed_or_asks_for_no_accreditation_works_against_no_law() {
    var closed = career(stage(OPENED, TODAY.plusDays(9), InstitutionStatus.ACTIVE), stage(TODAY.plusDays(10), null, InstitutionStatus.CLOSED));

    assertThat(days(closed, List.of(), nobody()).standing(NOT_GRANTED, NEEDED)).containsExactly(Period.of(OPENED, TODAY.plusDays(9)));
    assertThat(days(active(), List.of(), nobody()).standing(NOT_GRANTED, Set.of())).isEmpty();
  }

  @Test
  void closing_for_a_while_and_closing_down_count_as_operating() {
    var career = career(stage(OPENED, TODAY, InstitutionStatus.TEMPORARILY_CLOSED), stage(TODAY.plusDays(1), null, InstitutionStatus.CLOSING));

    assertThat(days(career, List.of(), nobody()).standing(NOT_GRANTED, NEEDED)).containsExactly(Period.since(OPENED));
  }

  @Test
  void a_suspended_home_is_unlawful_only_while_children_are_in_it() {
    granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY);
    var children = Steps.summing(new TreeMap<>(Map.of(TODAY, 2, TODAY.plusDays(8), -2)));

    assertThat(days(active(), List.of(granted), children).suspendedWithChildren(NEEDED)).containsExactly(Period.of(TODAY.plusDays(5), TODAY.plusDays(7)));
  }

  @Test
  void it_is_too_full_by_the_decision_while_one_runs_and_by_the_register_else() {
    var over = Steps.summing(new TreeMap<>(Map.of(OPENED, 41)));
    var between = Steps.summing(new TreeMap<>(Map.of(OPENED, 45)));

    assertThat(days(active(), List.of(granted), over).overCapacity()).as("41 children: the decision allows 40, the register 50")
        .containsExactly(Period.of(TODAY, granted.period().to()));
    assertThat(days(active(), List.of(), between).overCapacity()).isEmpty();
    assertThat(days(active(), List.of(), between.plus(Steps.summing(new TreeMap<>(Map.of(TODAY, 6, TODAY.plusDays(1), -1))))).overCapacity()).containsExactly(Period.of(TODAY, TODAY));
  }

  @Test
  void another_cap_of_the_category_counts_from_its_day_on() {
    var family = new Career(7, List.of(new Career.Stage(Period.since(OPENED), InstitutionStatus.ACTIVE, FAMILY, 50)));
    var children = Steps.summing(new TreeMap<>(Map.of(OPENED, 12)));

    assertThat(days(family, List.of(), children).aboveCap((category, day) -> day.isBefore(TODAY) ? 12 : 10, List.of(OPENED, TODAY))).containsExactly(Period.since(TODAY));
    assertThat(days(family, List.of(), children).aboveCap((category, day) -> null, List.of())).isEmpty();
  }

  @Test
  void a_suspicion_lasts_until_its_outcome() {
    var career = career(stage(OPENED, OPENED.plusDays(4), InstitutionStatus.SUSPECTED), stage(OPENED.plusDays(5), TODAY.minusDays(1), InstitutionStatus.UNDER_CHECK),
        stage(TODAY, null, InstitutionStatus.NOT_AN_INSTITUTION));

    assertThat(days(career, List.of(), nobody()).suspected()).containsExactly(Period.of(OPENED, TODAY.minusDays(1)));
  }

  @Test
  void every_day_is_judged_as_the_standing_of_that_day_says() {
    granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY);
    granted.resume(act(TODAY.plusDays(9)), CHAIR, TODAY);
    granted.withdraw(act(TODAY.plusDays(20)), CHAIR, TODAY);
    var later = Given.decided(Given.accredit(), Vote.FOR, List.of(granted), TODAY.plusDays(30));
    var decisions = new ArrayList<>(List.of(granted, later));

    var runs = days(active(), decisions, nobody()).standing(NOT_GRANTED, NEEDED);

    for (var day = OPENED; day.isBefore(TODAY.plusDays(60)); day = day.plusDays(1)) {
      var asked = day;
      assertThat(runs.stream().anyMatch(run -> run.includes(asked))).as(day.toString()).isEqualTo(NOT_GRANTED.contains(AccreditationStatus.on(day, 0, decisions)));
    }
  }

  private static UnlawfulDays days(Career career, List<Decision> decisions, Steps children) {
    return new UnlawfulDays(career, decisions, children);
  }

  private static Steps nobody() {
    return Steps.summing(new TreeMap<>());
  }

  private static Career active() {
    return career(stage(OPENED, null, InstitutionStatus.ACTIVE));
  }

  private static Career career(Career.Stage... stages) {
    return new Career(7, List.of(stages));
  }

  private static Career.Stage stage(LocalDate from, LocalDate to, InstitutionStatus status) {
    return new Career.Stage(Period.of(from, to), status, HOME, 50);
  }
}
