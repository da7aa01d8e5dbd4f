package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import kg.childcare.registry.institution.RightCourse.Turn;
import org.junit.jupiter.api.Test;

/** What a follower of the public feed is told of an accreditation, and on which day. */
class RightCourseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ToldRight VALID = new ToldRight("VALID", DAY, DAY.plusYears(3), 40);
  private static final ToldRight SUSPENDED = new ToldRight("SUSPENDED", DAY.plusDays(5), DAY.plusYears(3), 40);
  private static final ToldRight EXPIRED = new ToldRight("EXPIRED", DAY.plusYears(3).plusDays(1), null, null);

  private final RightCourse course = course(Map.of(DAY, VALID, DAY.plusDays(5), SUSPENDED, DAY.plusDays(9), VALID, DAY.plusYears(3).plusDays(1), EXPIRED));

  @Test
  void what_is_told_first_is_how_it_stands_and_since_when() {
    assertThat(course.first(DAY.minusDays(1))).isEmpty();
    assertThat(course.first(DAY)).containsExactly(new Turn(DAY, VALID));
    assertThat(course.first(DAY.plusDays(7))).containsExactly(new Turn(DAY.plusDays(5), SUSPENDED));
  }

  @Test
  void what_was_over_when_it_was_told_first_is_not_told_later() {
    var today = DAY.plusDays(20);
    var first = course.first(today);

    assertThat(first).containsExactly(new Turn(DAY.plusDays(9), VALID));
    assertThat(course.since(first.get(0), today.plusDays(1))).isEmpty();
  }

  @Test
  void a_day_on_which_nothing_became_another_is_no_first_day() {
    var ladderChanged = course(Map.of(DAY, VALID, DAY.plusDays(3), VALID));

    assertThat(ladderChanged.first(DAY.plusDays(4))).containsExactly(new Turn(DAY, VALID));
  }

  @Test
  void nothing_is_told_before_its_day_and_everything_on_it() {
    var told = new Turn(DAY, VALID);

    assertThat(course.since(told, DAY.plusDays(4))).isEmpty();
    assertThat(course.since(told, DAY.plusDays(5))).containsExactly(new Turn(DAY.plusDays(5), SUSPENDED));
    assertThat(course.since(new Turn(DAY.plusDays(5), SUSPENDED), DAY.plusDays(8))).isEmpty();
    assertThat(course.since(new Turn(DAY.plusDays(9), VALID), DAY.plusYears(3))).isEmpty();
    assertThat(course.since(new Turn(DAY.plusDays(9), VALID), DAY.plusYears(3).plusDays(1))).containsExactly(new Turn(DAY.plusYears(3).plusDays(1), EXPIRED));
  }

  @Test
  void who_reads_late_is_told_every_turn_with_its_day() {
    assertThat(course.since(new Turn(DAY, VALID), DAY.plusDays(30))).containsExactly(new Turn(DAY.plusDays(5), SUSPENDED), new Turn(DAY.plusDays(9), VALID));
  }

  @Test
  void what_is_decided_on_the_day_of_the_last_telling_is_told_again_that_day() {
    var sameDay = course(Map.of(DAY, SUSPENDED));

    assertThat(sameDay.since(new Turn(DAY, VALID), DAY)).containsExactly(new Turn(DAY, SUSPENDED));
  }

  @Test
  void what_is_corrected_for_days_before_is_told_from_the_day_on_which_it_is_known() {
    var setAside = course(Map.of(DAY, VALID));

    assertThat(setAside.since(new Turn(DAY.plusDays(5), SUSPENDED), DAY.plusDays(7))).containsExactly(new Turn(DAY.plusDays(7), VALID));
  }

  @Test
  void what_is_corrected_for_the_very_day_that_was_told_is_told_from_today_too() {
    var setAside = course(Map.of(DAY, VALID));

    assertThat(setAside.since(new Turn(DAY, SUSPENDED), DAY.plusDays(2))).containsExactly(new Turn(DAY.plusDays(2), VALID));
  }

  @Test
  void the_next_day_to_look_is_the_next_turn() {
    assertThat(course.next(DAY)).contains(DAY.plusDays(5));
    assertThat(course.next(DAY.plusYears(3).plusDays(1))).isEmpty();
  }

  private static RightCourse course(Map<LocalDate, ToldRight> turns) {
    return new RightCourse(new TreeMap<>(turns));
  }
}
