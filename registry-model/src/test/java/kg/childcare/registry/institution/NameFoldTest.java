package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {
  @ParameterizedTest
  @CsvSource({
      "ОсОО «Үмүт Балдар Үйү», Умут балдар уйу",
      "ДЕТСКИЙ ДОМ № 5, детский дом №5",
      "Childrens Home No. 5, children's home №5",
      "Жоопкерчилиги чектелген коому «Нур», Нур",
      "\"Общественный фонд \"\"Ак-Жол\"\"\", ОФ 'Ак Жол'",
      "Чoлпoн (Latin oo), чолпон latin oo",
      "Ғамхўрлик уйи, гамхурлик уйи",
      "Меҳр ўқиш уйи, мехр укиш уйи",
      "Ёлочка, Елочка",
      "LLC Good Home, good home ltd",
      "MEKTEП-ИHTEPHAT, мектеп-интернат"})
  void spellings_of_one_name_fold_to_one_form(String one, String other) {
    assertThat(NameFold.of(one)).isEqualTo(NameFold.of(other)).isNotEmpty();
  }

  @Test
  void a_name_of_legal_words_alone_is_kept_and_nothing_folds_to_nothing() {
    assertThat(NameFold.of("Общественный фонд")).isEqualTo("общественный фонд");
    assertThat(NameFold.of(null)).isEmpty();
    assertThat(NameFold.of("«»—")).isEmpty();
  }

  @Test
  void folding_twice_changes_nothing_more() {
    var once = NameFold.of("ЧУ «Дoм-интернат № 14» (Kант)");
    assertThat(NameFold.of(once)).isEqualTo(once);
  }

  @Test
  void what_is_kept_has_one_alphabet_in_each_word_and_latin_words_stay() {
    assertThat(NameFold.oneAlphabet("Дeтcкий дoм ABC 3a")).isEqualTo("Детский дом ABC 3a");
  }

  @Test
  void a_latin_name_stays_latin() {
    assertThat(NameFold.of("SOS Children's Village")).isEqualTo("sos childrens village");
  }

  @Test
  void names_alike_are_found_and_other_numbers_are_other_homes() {
    assertThat(alike("Детский дом Умут", "Детскй дом Умут")).isGreaterThan(0.75);
    assertThat(alike("Детский дом № 5", "Детский дом № 6")).isZero();
    assertThat(alike("Детский дом Умут", "Школа-интернат Жаныл")).isLessThan(0.4);
    assertThat(alike("Нур", "Нур")).isEqualTo(1);
  }

  private static double alike(String one, String other) {
    return Resemblance.of(NameFold.of(one)).with(Resemblance.of(NameFold.of(other)));
  }
}
