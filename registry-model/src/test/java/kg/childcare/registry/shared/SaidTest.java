package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {
  @Test
  void each_reader_gets_the_sentence_in_the_own_language() {
    var kept = Said.of("inspection.evidence.gateDelay", 25, null);

    assertThat(Texts.in(Language.EN).word(kept)).isEqualTo("25 minutes at the gate.");
    assertThat(Texts.in(Language.RU).word(kept)).isEqualTo("25 минут у ворот.");
    assertThat(Texts.in(Language.KY).word(kept)).isEqualTo("Дарбазада 25 мүнөт.");
  }

  @Test
  void what_a_person_typed_stays_as_it_is() {
    assertThat(Texts.in(Language.EN).word("The key {0} was missing")).isEqualTo("The key {0} was missing");
  }
}
