package kg.childcare.registry.reference.service;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Set<String> NAMES = Set.of("TransMonEE", "TransMonEE; DataCare", "DataCare (Eurochild/UNICEF)");

  @Test
  void the_basis_and_status_of_every_parameter_are_said_in_three_languages() {
    for (var row : ReferenceCsv.named("parameters.csv").rows()) {
      for (var english : new String[] {row.get("basis"), row.get("status")}) {
        var said = Sentences.of(english);
        assertThat(said.en()).isEqualTo(english);
        assertThat(said.ky()).as(english).isNotBlank().isNotEqualTo(said.en()).isNotEqualTo(said.ru());
        assertThat(said.ru()).as(english).isNotBlank().isNotEqualTo(said.en());
      }
    }
  }

  @Test
  void what_to_look_for_is_said_in_three_languages() {
    for (var row : ReferenceCsv.named("standards.csv").rows()) {
      assertSaid(row.get("guidance_en"));
    }
  }

  @Test
  void formulas_are_said_in_three_languages_and_name_the_same_fields() {
    for (var row : ReferenceCsv.named("indicators.csv").rows()) {
      assertSaid(row.get("formula"));
      var said = Sentences.of(row.get("formula"));
      assertThat(List.of(fields(said.ky()), fields(said.ru()))).as(row.get("code")).containsOnly(fields(said.en()));
    }
  }

  @Test
  void sources_of_indicators_are_said_in_three_languages_unless_they_are_names() {
    for (var row : ReferenceCsv.named("indicators.csv").rows()) {
      var said = Sentences.of(row.get("source"));
      if (!NAMES.contains(said.en())) {
        assertThat(said.ky()).as(said.en()).isNotEqualTo(said.en()).isNotEqualTo(said.ru()).doesNotContainPattern("para|Law|Order|UNG|UNICEF|system");
        assertThat(said.ru()).as(said.en()).isNotEqualTo(said.en()).doesNotContainPattern("para|Law|Order|UNG|UNICEF|system");
      }
    }
  }

  /** Codes of report fields, indicators and criteria. */
  private static Set<String> fields(String formula) {
    return Pattern.compile("[A-Z]{1,2}\\d\\d").matcher(formula).results().map(MatchResult::group).collect(toSet());
  }

  @Test
  void a_sentence_kept_in_one_language_is_said_in_the_others() {
    assertThat(Sentences.of("Понаблюдайте во время еды.").en()).isEqualTo("Observe at meal time.");
  }

  /** Whole words in Latin letters are left over; codes, abbreviations and addresses are not words. */
  private static void assertSaid(String english) {
    var said = Sentences.of(english);
    assertThat(said.en()).isEqualTo(english);
    assertThat(said.ky()).as(english).isNotBlank().isNotEqualTo(english).isNotEqualTo(said.ru()).doesNotContainPattern("[a-z]{2}");
    assertThat(said.ru()).as(english).isNotBlank().isNotEqualTo(english).doesNotContainPattern("[a-z]{2}").doesNotContainPattern("[ңөүҢӨҮ]");
  }

  @Test
  void what_somebody_typed_is_the_same_in_each_language() {
    assertThat(Sentences.of("Буйрук № 7").ru()).isEqualTo("Буйрук № 7");
  }
}
