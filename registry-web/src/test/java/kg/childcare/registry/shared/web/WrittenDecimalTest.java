package kg.childcare.registry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDecimalTest {
  @ParameterizedTest
  @CsvSource({"'12,5', 12.5", "12.5, 12.5", "12, 12", "'1 200,50', 1200.50", "'-3,1', -3.1", "'−3,1', -3.1"})
  void a_fraction_stands_behind_a_comma_or_a_point(String typed, BigDecimal meant) {
    assertThat(WrittenDecimal.read(typed)).isEqualByComparingTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9", "abc", "1,2,3", ",5", "NaN", "1111111111111111111111"})
  void what_is_no_number_is_none(String typed) {
    assertThat(WrittenDecimal.read(typed)).isNull();
  }
}
