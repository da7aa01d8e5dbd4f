package kg.childcare.registry.institution.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticularsTest {
  private static final String ALAY = "41706207000000";
  private static final String ALAY_VILLAGE = "41706207820000";
  private static final String KOCHKOR = "41704235000000";

  private final Particulars known = Particulars.of("Үмүт балдар үйү", "Детский дом «Умут» № 5", null, ALAY, "01234567890123", "0555 12 34 56");

  @Test
  void the_same_name_shares_a_sign_wherever_and_however_it_is_written() {
    assertShared(Particulars.of(null, "ОФ «Умут балдар уйу»", null, KOCHKOR, null, null));
    assertShared(Particulars.of(null, null, "ДЕТСКИЙ ДOМ УМУТ №5", null, null, null));
  }

  @Test
  void any_name_with_the_same_numbers_in_the_same_raion_shares_a_sign() {
    assertShared(Particulars.of(null, "Детскй дом Умут 5", null, ALAY_VILLAGE, null, null));
    assertStrangers(Particulars.of(null, "Детскй дом Умут 6", null, ALAY_VILLAGE, null, null));
    assertStrangers(Particulars.of(null, "Детскй дом Умут 5", null, KOCHKOR, null, null));
  }

  @Test
  void the_same_tax_or_telephone_number_shares_a_sign_however_it_is_written_and_a_short_one_none() {
    assertShared(Particulars.of(null, "Школа 7", null, KOCHKOR, "0-1234567890123", null));
    assertShared(Particulars.of(null, "Школа 7", null, KOCHKOR, null, "+996 (555) 12-34-56"));
    assertStrangers(Particulars.of(null, "Школа 7", null, KOCHKOR, "555123456", "01234567890123"));
    assertThat(Particulars.of(null, null, null, KOCHKOR, "12345", "12345").signs()).isEmpty();
  }

  private void assertShared(Particulars other) {
    assertThat(other.signs()).containsAnyElementsOf(known.signs());
  }

  private void assertStrangers(Particulars other) {
    assertThat(other.signs()).isNotEmpty().doesNotContainAnyElementsOf(known.signs());
  }
}
