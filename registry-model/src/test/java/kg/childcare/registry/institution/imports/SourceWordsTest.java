package kg.childcare.registry.institution.imports;

import static kg.childcare.registry.institution.imports.ListField.CATEGORY;
import static kg.childcare.registry.institution.imports.ListField.NAME_RU;
import static kg.childcare.registry.institution.imports.ListField.OWNERSHIP;
import static kg.childcare.registry.institution.imports.ListField.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
  private static final SourceWords KNOWN = words(SourceWord.said(CATEGORY, "Школа-интернат", "BOARD_GEN"), SourceWord.said(OWNERSHIP, "Приют", "PRIVATE"));

  @Test
  void case_signs_and_latin_letters_make_no_other_word() {
    var again = KNOWN.and(words(SourceWord.said(CATEGORY, " ШКОЛА  ИНТEPНАТ. ", "BOARD_SPEC")));

    assertThat(again.codes(CATEGORY)).isEqualTo(Map.of("школа интернат", "BOARD_SPEC"));
    assertThat(again.codes(OWNERSHIP)).isEqualTo(Map.of("приют", "PRIVATE"));
  }

  @Test
  void the_same_word_means_one_thing_in_each_column() {
    var both = KNOWN.and(words(SourceWord.said(CATEGORY, "приют", "CRISIS")));

    assertThat(both.codes(CATEGORY)).containsEntry("приют", "CRISIS");
    assertThat(both.codes(OWNERSHIP)).containsEntry("приют", "PRIVATE");
    assertThat(both.codes(TERRITORY)).isEmpty();
  }

  @Test
  void a_word_said_without_a_code_is_forgotten() {
    assertThat(KNOWN.and(words(SourceWord.said(CATEGORY, "школа-интернат", " "))).all()).extracting(SourceWord::word).containsExactly("Приют");
  }

  @Test
  void what_is_no_word_is_refused_and_so_are_too_many() {
    for (var word : new String[] {null, " ", "-", "нет", "«»", "о".repeat(201)}) {
      assertThatThrownBy(() -> SourceWord.said(CATEGORY, word, "CRISIS")).isInstanceOf(RuleViolation.class).hasMessageContaining("importWordUnclear");
    }
    assertThat(SourceWord.said(CATEGORY, "о".repeat(200), "CRISIS").word()).hasSize(200);
    assertThat(many(500).all()).hasSize(500);
    assertThatThrownBy(() -> many(501)).isInstanceOf(RuleViolation.class).hasMessageContaining("importWordsTooMany");
  }

  @Test
  void every_word_is_told_once_with_its_lines_and_its_meaning() {
    var open = List.of(new SourceWord(CATEGORY, "Приют", null, 12), new SourceWord(CATEGORY, "школа интернат", null, 3));

    assertThat(KNOWN.beside(open)).extracting(SourceWord::field, SourceWord::word, SourceWord::code, SourceWord::lines)
        .containsExactly(tuple(CATEGORY, "Приют", null, 12), tuple(CATEGORY, "школа интернат", "BOARD_GEN", 3), tuple(OWNERSHIP, "Приют", "PRIVATE", 0));
  }

  @Test
  void the_most_frequent_unknown_words_are_told_field_by_field() {
    var tally = new WordTally();
    tally.note(TERRITORY, "Юг");
    tally.note(CATEGORY, "Приют");
    tally.note(CATEGORY, "Школа-интернат");
    tally.note(CATEGORY, "школа интернат");
    tally.note(CATEGORY, "№");
    tally.note(CATEGORY, "о".repeat(201));

    assertThat(tally.told()).containsExactly(new SourceWord(CATEGORY, "Школа-интернат", null, 2), new SourceWord(CATEGORY, "Приют", null, 1), new SourceWord(TERRITORY, "Юг", null, 1));
  }

  @Test
  void of_a_column_without_words_only_some_are_told() {
    var tally = new WordTally();
    IntStream.range(0, 5_000).forEach(i -> tally.note(CATEGORY, "слово " + i));

    assertThat(tally.told()).hasSize(WordTally.TOLD);
  }

  @Test
  void a_layout_keeps_its_words_and_hands_them_to_the_next_list() {
    var heading = Layout.guess(new Heading(0, 1, List.of("Наименование")));
    var earlier = Layout.read(heading.with(Map.of(), Map.of(), KNOWN).written());
    assertThat(earlier.words()).isEqualTo(KNOWN);

    var asked = Layout.read(Layout.asked(Map.of(0, NAME_RU), Map.of(), words(SourceWord.said(OWNERSHIP, "приют", ""), SourceWord.said(TERRITORY, "Юг", "41706000000000"))).written());
    var next = heading.remembering(earlier).asAsked(asked);
    assertThat(next.words().all()).extracting(SourceWord::field, SourceWord::code).containsExactly(tuple(CATEGORY, "BOARD_GEN"), tuple(TERRITORY, "41706000000000"));
  }

  @Test
  void a_field_said_of_two_columns_is_refused_and_one_said_of_a_column_is_no_longer_guessed_of_another() {
    var guessed = Layout.guess(new Heading(0, 1, List.of("Наименование", "Полное имя")));
    var said = new HashMap<Integer, ListField>();
    said.put(1, NAME_RU);

    assertThat(guessed.with(said, Map.of(), SourceWords.NONE).columns()).extracting(Layout.Column::field).containsExactly(null, NAME_RU);

    said.put(0, NAME_RU);
    assertThatThrownBy(() -> guessed.with(said, Map.of(), SourceWords.NONE)).isInstanceOfSatisfying(RuleViolation.class, refused ->
        assertThat(refused.breaches().get(0)).isEqualTo(RuleViolation.breach("mapping", "institution.rule.importFieldTwice", NAME_RU, "A", "B")));
    assertThatThrownBy(() -> Layout.asked(said, Map.of(), SourceWords.NONE)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void a_layout_kept_before_there_were_words_is_read() {
    assertThat(Layout.read("0\u001FNAME_RU\u001FНаименование\n").words()).isEqualTo(SourceWords.NONE);
  }

  private static SourceWords many(int count) {
    return words(IntStream.range(0, count).mapToObj(i -> SourceWord.said(CATEGORY, "слово " + i, "CRISIS")).toArray(SourceWord[]::new));
  }

  private static SourceWords words(SourceWord... words) {
    return new SourceWords(List.of(words));
  }
}
