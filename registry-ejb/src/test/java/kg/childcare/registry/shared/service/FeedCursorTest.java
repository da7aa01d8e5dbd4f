package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
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
  void every_day_of_the_calendar_is_a_day_also_one_that_no_record_can_be_of() {
    var last = new FeedCursor(null, Instant.parse("2999-12-31T23:59:59Z"));
    assertThat(List.of("3000-01-02", "9999-12-31", "9999-12-31T00:00:00Z", "+10000-01-01T00:00:00Z", "3000-01-01T00:00:00Z~7")).extracting(FeedCursor::of).containsOnly(last);
    assertThat(FeedCursor.of("2999-12-31T23:59:58Z")).isEqualTo(new FeedCursor(null, Instant.parse("2999-12-31T23:59:58Z")));

    var first = new FeedCursor(null, Instant.parse("1800-01-01T00:00:00Z"));
    assertThat(List.of("0001-01-01", "1799-12-31T23:59:59Z", "1800-01-01T00:00:00Z")).extracting(FeedCursor::of).containsOnly(first);
    assertThat(FeedCursor.of("1800-01-01T00:00:01Z")).isNotEqualTo(first);
  }

  @Test
  void a_place_that_was_never_given_out_is_refused_instead_of_answered_with_nothing_for_ever() {
    FeedCursor.behind(17).requireGivenOut(17);
    FeedCursor.of("2026-11-01").requireGivenOut(17);

    assertThatThrownBy(() -> FeedCursor.behind(18).requireGivenOut(17)).hasMessageContaining("shared.rule.cursorAhead");
  }
}
