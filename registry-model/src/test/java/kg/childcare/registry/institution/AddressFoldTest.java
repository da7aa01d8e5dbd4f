package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFoldTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ул. Чүй, 1 | улица ЧУЙ 1", "Үлгү көчөсү, 12 | ул. Улгу, д. 12", "Чуй 12а | Чуй, дом 12 «А»", "Чуй 12-А | чуй 12 а", "г. Ош, ул. Ленина, 5 | Ош шаары, Ленина көч. 5",
      "Manas St., 4 | MANAS STREET 4", "пр. Мира 7 | Проспект Мира, № 7", "мкр. Аламедин-1, 3, кв. 9 | Микрорайон Аламедин 1, 3, квартира 9", "Cовхозная 1 | Совхозная 1", "Молодёжная 2 | Молодежная, 2"})
  void spelling_makes_no_other_address(String one, String other) {
    assertThat(AddressFold.of(one)).isEqualTo(AddressFold.of(other)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Чуй 1 | Чуй 11", "Чуй 12 | Чуй 12 д", "Чуй 12 | Чуй 12а", "ул. Мира 7 | пр. Мира 7", "Чуй 1 | Чон-Чуй 1", "Чуй 1, кв. 2 | Чуй 1", "Мира пер. 3 | Мира 3"})
  void another_number_house_flat_or_name_is_another_address(String one, String other) {
    assertThat(AddressFold.of(one)).isNotEqualTo(AddressFold.of(other));
  }

  @Test
  void what_says_nothing_is_empty_and_a_word_for_a_sort_alone_is_kept() {
    assertThat(AddressFold.of(null)).isEmpty();
    assertThat(AddressFold.of(" – ")).isEmpty();
    assertThat(AddressFold.of("Село")).isEqualTo("село");
    assertThat(AddressFold.of("а".repeat(900))).hasSize(500);
  }
}
