package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void spaces_stand_alone_between_words_and_at_no_end() {
    assertThat(PlainText.of("a  b")).isEqualTo("a b");
    assertThat(PlainText.of(" a")).isEqualTo("a");
    assertThat(PlainText.of("a ")).isEqualTo("a");
    assertThat(PlainText.of("a\u00A0\t\r\n\u2003b")).isEqualTo("a b");
  }

  @Test
  void what_is_not_seen_is_left_out_and_parts_no_word() {
    assertThat(PlainText.of("Со\u00ADко\u200Bлук\u202E")).isEqualTo("Соколук");
    assertThat(PlainText.of("и\u0306")).isEqualTo("й");
  }

  @Test
  void a_text_in_which_nothing_can_be_seen_is_none() {
    for (var nothing : new String[] {null, "", " ", "\u00A0\n", "\u200B\u202E"}) {
      assertThat(PlainText.of(nothing)).isNull();
    }
  }

  @Test
  void a_plain_text_stays_as_it_is() {
    assertThat(PlainText.of("№ 5 «Ак-Үмүт» – Ош, 12/3")).isEqualTo("№ 5 «Ак-Үмүт» – Ош, 12/3");
  }
}
