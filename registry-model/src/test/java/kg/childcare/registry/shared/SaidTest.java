package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionStatus;
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
  void days_and_words_of_the_registry_are_written_as_the_reader_writes_them() {
    var ahead = Said.of("institution.rule.farAhead", LocalDate.of(2999, 9, 1), 10);
    assertThat(Texts.in(Language.KY).word(ahead)).contains("01.09.2999").doesNotContain("2999-09-01");

    var step = Said.of("institution.rule.step", InstitutionStatus.CLOSED, InstitutionStatus.ACTIVE);
    assertThat(Texts.in(Language.RU).word(step)).isEqualTo(Texts.in(Language.RU).get("institution.rule.step", InstitutionStatus.CLOSED, InstitutionStatus.ACTIVE)).doesNotContain("ACTIVE");

    assertThat(Texts.in(Language.EN).word(Said.of("institution.rule.farAhead", "2026-02-31", 10))).as("no day").contains("2026-02-31");
  }

  @Test
  void what_a_person_typed_stays_as_it_is() {
    assertThat(Texts.in(Language.EN).word("The key {0} was missing")).isEqualTo("The key {0} was missing");
  }
}
