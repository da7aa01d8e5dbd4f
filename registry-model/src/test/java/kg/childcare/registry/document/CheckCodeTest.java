package kg.childcare.registry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckCodeTest {
  @Test
  void a_code_has_a_hundred_and_twenty_bits_and_never_comes_twice() {
    assertThat(CheckCode.random().text()).matches("[0-9A-HJKMNP-TV-Z]{24}");
    assertThat(IntStream.range(0, 1000).mapToObj(i -> CheckCode.random().text()).distinct()).hasSize(1000);
  }

  @Test
  void what_is_printed_can_be_typed_back_however_it_looks() {
    var code = CheckCode.random();

    assertThat(CheckCode.typed(code.grouped().toLowerCase())).isEqualTo(code);
    assertThat(CheckCode.typed(" " + code.text().replace('0', 'o').replace('1', 'l') + " ")).isEqualTo(code);
  }

  @Test
  void what_is_typed_on_a_cyrillic_keyboard_or_copied_from_a_page_is_the_same_code() {
    var code = new CheckCode("ABCEHKMPTXY01ABCEHKMPTXY");

    assertThat(CheckCode.typed("авсе-нкмр-тху0-1АВС-ЕНКМ-РТХҮ")).isEqualTo(code);
    assertThat(CheckCode.typed("ABCE\u2011HKMP\u00a0TXY\u041e\u00ad 1ABC\u2013EHKM\u2014PTXY")).isEqualTo(code);
    assertThat(CheckCode.typed("ABCEHKMPTXY01ABCEHKMPTX\u0663")).as("a digit of another script").isEqualTo(new CheckCode(""));
  }

  @Test
  void anything_else_is_no_code() {
    assertThat(CheckCode.typed(null).isWellFormed()).isFalse();
    assertThat(CheckCode.typed("' or 1=1 --").isWellFormed()).isFalse();
    assertThat(CheckCode.typed("ABCD-EFGH").isWellFormed()).isFalse();
  }
}
