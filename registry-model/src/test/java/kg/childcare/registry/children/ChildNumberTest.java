package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChildNumberTest {
  private final Random random = new Random(7);

  @Test
  void a_drawn_number_is_read_however_it_is_typed() {
    var number = ChildNumber.draw(random);

    assertThat(number).matches("C-[0-9A-Z]{5}-[0-9A-Z]{5}");
    assertThat(ChildNumber.read(" " + number.toLowerCase().replace("-", "") + " ")).isEqualTo(number);
  }

  @Test
  void a_slip_of_the_pen_is_noticed() {
    var number = ChildNumber.draw(random);
    var wrong = number.substring(0, 3) + (number.charAt(3) == '7' ? '8' : '7') + number.substring(4);

    assertThat(ChildNumber.read(wrong)).isNull();
    assertThat(ChildNumber.read("")).isNull();
  }

  @Test
  void an_age_band_changes_with_the_month_of_birth() {
    var born = LocalDate.of(2012, 2, 1);

    assertThat(AgeBand.of(born, LocalDate.of(2027, 1, 31))).isEqualTo(AgeBand.AGE_11_14);
    assertThat(AgeBand.of(born, LocalDate.of(2027, 2, 1))).isEqualTo(AgeBand.AGE_15_17);
    assertThat(AgeBand.of(born, LocalDate.of(2030, 2, 1))).isEqualTo(AgeBand.AGE_18_PLUS);
  }
}
