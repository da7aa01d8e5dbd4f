package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void begins_with_the_byte_order_mark_of_utf_8() {
    assertThat(new Csv().line("Ысык-Көл").bytes()).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7", "-2", "@SUM(A1)", "\tx"})
  void a_text_that_looks_like_a_formula_is_not_one(String text) {
    assertThat(new Csv().line(text).toString()).contains("'" + text);
  }

  @Test
  void numbers_stay_numbers_and_nothing_is_an_empty_cell() {
    assertThat(new Csv().line(-5, null, 3L).toString()).endsWith("-5,,3\r\n");
  }

  @Test
  void commas_quotes_and_line_breaks_stay_in_their_cell() {
    assertThat(new Csv().line("a,b", "say \"no\"", "x\ny").toString()).endsWith("\"a,b\",\"say \"\"no\"\"\",\"x\ny\"\r\n");
  }
}
