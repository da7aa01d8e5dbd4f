package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);
  private static final LocalDate THIRD = LocalDate.of(2026, 1, 1);
  private static final String OSH = "41706";
  private static final String HOME = "CH_HOME";

  @Test
  void what_keeps_its_name_is_one_run_however_often_other_facts_changed() {
    var runs = WordDays.of(List.of(known(THIRD, null, OSH, "нур"), known(FIRST, SECOND.minusDays(1), OSH, "нур"), known(SECOND, THIRD.minusDays(1), OSH, "нур")));

    assertThat(runs).containsExactly(new WordDays("нур", FIRST, WordDays.OPEN, OSH, HOME, "Нур"));
  }

  @Test
  void another_name_ends_the_run_of_the_old_words_and_leaves_those_of_both() {
    var runs = WordDays.of(List.of(known(FIRST, SECOND.minusDays(1), OSH, "дом нур"), known(SECOND, null, OSH, "дом бермет")));

    assertThat(runs).containsExactlyInAnyOrder(
        new WordDays("дом", FIRST, WordDays.OPEN, OSH, HOME, "Нур"),
        new WordDays("нур", FIRST, SECOND.minusDays(1), OSH, HOME, "Нур"),
        new WordDays("бермет", SECOND, WordDays.OPEN, OSH, HOME, "Нур"));
  }

  @Test
  void a_move_begins_a_run_of_its_own_so_that_territory_can_be_asked_of_the_words_alone() {
    var runs = WordDays.of(List.of(known(FIRST, SECOND.minusDays(1), OSH, "нур"), known(SECOND, null, "41703", "нур")));

    assertThat(runs).containsExactlyInAnyOrder(
        new WordDays("нур", FIRST, SECOND.minusDays(1), OSH, HOME, "Нур"), new WordDays("нур", SECOND, WordDays.OPEN, "41703", HOME, "Нур"));
  }

  @Test
  void days_of_which_nothing_is_known_part_two_runs() {
    var runs = WordDays.of(List.of(known(FIRST, SECOND.minusDays(2), OSH, "нур"), known(SECOND, null, OSH, "нур")));

    assertThat(runs).containsExactlyInAnyOrder(
        new WordDays("нур", FIRST, SECOND.minusDays(2), OSH, HOME, "Нур"), new WordDays("нур", SECOND, WordDays.OPEN, OSH, HOME, "Нур"));
  }

  @Test
  void a_word_that_comes_back_begins_anew() {
    var runs = WordDays.of(List.of(known(FIRST, SECOND.minusDays(1), OSH, "нур"), known(SECOND, THIRD.minusDays(1), OSH, "арча"), known(THIRD, null, OSH, "нур")));

    assertThat(runs).containsExactlyInAnyOrder(
        new WordDays("нур", FIRST, SECOND.minusDays(1), OSH, HOME, "Нур"),
        new WordDays("арча", SECOND, THIRD.minusDays(1), OSH, HOME, "Нур"),
        new WordDays("нур", THIRD, WordDays.OPEN, OSH, HOME, "Нур"));
  }

  @Test
  void a_word_counts_once_and_no_further_than_its_sixtieth_letter() {
    assertThat(SearchText.words("дом дом " + "а".repeat(70))).containsExactly("дом", "а".repeat(60));
  }

  @Test
  void of_a_pasted_text_the_first_twenty_words_are_looked_for() {
    var pasted = IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).collect(Collectors.joining(" "));

    assertThat(SearchText.typed(pasted)).hasSize(20).contains("1", "20").doesNotContain("21");
    assertThat(SearchText.typed("Үмүт — үмүт!")).containsExactly("умут");
  }

  @Test
  void no_words_are_no_runs() {
    assertThat(WordDays.of(List.of(known(FIRST, null, OSH, "")))).isEmpty();
  }

  private static WordDays.Known known(LocalDate from, LocalDate to, String territory, String text) {
    return new WordDays.Known(from, to, territory, HOME, "Нур", text);
  }
}
