package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1", "0123456789012", "012345678901234", "0123456789012a", "٠١٢٣٤٥٦٧٨٩٠١٢٣", "０１２３４５６７８９０１２３", "<b>01234567890123</b>"})
  void anything_but_fourteen_digits_is_none(String typed) {
    assertThat(TaxNumber.isPossible(TaxNumber.read(typed))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01234567890123", " 01234567890123 ", "0 1234-567890\u00a0123", "01234\t567890123"})
  void what_stands_between_the_digits_is_left_out(String typed) {
    assertThat(TaxNumber.read(typed)).isEqualTo("01234567890123").matches(TaxNumber::isPossible);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-"})
  void nothing_is_no_wrong_number(String typed) {
    assertThat(TaxNumber.read(typed)).isNull();
    assertThat(TaxNumber.isPossible(null)).isTrue();
  }

  @Test
  void a_sheet_that_took_the_leading_zero_gives_it_back() {
    assertThat(TaxNumber.ofCell("1234567890123")).isEqualTo("01234567890123");
    assertThat(TaxNumber.ofCell("123456789012")).isEqualTo("123456789012");
  }
}
