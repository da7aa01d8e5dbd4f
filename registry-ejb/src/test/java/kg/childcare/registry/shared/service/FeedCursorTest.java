package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class FeedCursorTest {
  @Test
  void a_reader_begins_behind_a_place_after_a_moment_or_with_a_day_in_bishkek() {
    assertThat(FeedCursor.of(" ")).isEqualTo(FeedCursor.behind(0));
    assertThat(FeedCursor.of("17")).isEqualTo(FeedCursor.behind(17));
    assertThat(FeedCursor.of("2026-11-01T00:00:00Z")).isEqualTo(new FeedCursor(null, Instant.parse("2026-11-01T00:00:00Z")));
    assertThat(FeedCursor.of("2026-11-01")).isEqualTo(new FeedCursor(null, Instant.parse("2026-10-31T18:00:00Z")));
    assertThatThrownBy(() -> FeedCursor.of("2026-02-31")).isInstanceOf(DateTimeParseException.class);
    assertThatThrownBy(() -> FeedCursor.of("yesterday!")).isInstanceOf(DateTimeParseException.class);
    assertThatThrownBy(() -> FeedCursor.of("~55")).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void a_place_that_was_never_given_out_is_refused_instead_of_answered_with_nothing_for_ever() {
    FeedCursor.behind(17).requireGivenOut(17);
    FeedCursor.of("2026-11-01").requireGivenOut(17);

    assertThatThrownBy(() -> FeedCursor.behind(18).requireGivenOut(17)).hasMessageContaining("shared.rule.cursorAhead");
  }
}
