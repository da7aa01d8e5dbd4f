package kg.childcare.registry.reference.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
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
  void a_sentence_kept_in_one_language_is_said_in_the_others() {
    assertThat(Sentences.of("Понаблюдайте во время еды.").en()).isEqualTo("Observe at meal time.");
  }

  /** Whole words in Latin letters are left over; codes, abbreviations and addresses are not words. */
  private static void assertSaid(String english) {
    var said = Sentences.of(english);
    assertThat(said.en()).isEqualTo(english);
    assertThat(said.ky()).as(english).isNotBlank().isNotEqualTo(english).isNotEqualTo(said.ru()).doesNotContainPattern("[A-Za-z]*[a-z]{2}");
    assertThat(said.ru()).as(english).isNotBlank().isNotEqualTo(english).doesNotContainPattern("[A-Za-z]*[a-z]{2}").doesNotContainPattern("[ңөүҢӨҮ]");
  }

  @Test
  void what_somebody_typed_is_the_same_in_each_language() {
    assertThat(Sentences.of("Буйрук № 7").ru()).isEqualTo("Буйрук № 7");
  }
}
