package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class AlertTest {
  private static final LocalDate DUE = LocalDate.of(2026, 11, 21);

  private final Alert alert = new Alert(AlertKind.TRANSFER_UNCONFIRMED, 1, 2L, "C-00000-00000", 3L, DUE, null);

  @Test
  void it_shows_from_its_day_on_by_the_calendar_alone() {
    assertThat(alert.shows(DUE.minusDays(1))).isFalse();
    assertThat(alert.shows(DUE)).isTrue();
  }

  @Test
  void a_cause_that_ends_in_time_leaves_nothing_behind() {
    alert.causeGone(DUE.minusDays(1));

    assertThat(alert.state()).isEqualTo(AlertState.DROPPED);
  }

  @Test
  void a_cause_that_ends_late_does_not_close_the_alert() {
    alert.causeGone(DUE);

    assertThat(alert.shows(DUE)).isTrue();
    assertThat(alert.causeGoneOn()).isEqualTo(DUE);
  }

  @Test
  void it_is_resolved_with_a_reason_and_once() {
    assertThatThrownBy(() -> alert.resolve("", on(DUE))).isInstanceOf(RuleViolation.class);
    alert.resolve("бала табылды", on(DUE));

    assertThat(alert.state()).isEqualTo(AlertState.RESOLVED);
    assertThatThrownBy(() -> alert.resolve("кайра", on(DUE))).isInstanceOf(RuleViolation.class);
  }

  @Test
  void it_is_not_resolved_before_it_shows() {
    assertThatThrownBy(() -> alert.resolve("алдын ала", on(DUE.minusDays(1)))).isInstanceOf(RuleViolation.class);
  }

  private static Stamp on(LocalDate day) {
    return new Stamp(day, Instant.EPOCH, "officer");
  }
}
