package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.shared.Multilingual;
import org.junit.jupiter.api.Test;

class PortraitTest {
  private static final String ALAY = "41706207000000";
  private static final String ALAY_VILLAGE = "41706207810010";
  private static final String NARYN = "41704400000000";

  @Test
  void the_same_name_in_other_letters_and_another_language_is_alike_in_the_same_raion() {
    var one = said("«Үмүт» балдар үйү", "Детский дом «Умут»", ALAY, null, null);

    assertThat(one.with(said(null, "ДЕТСКИЙ ДОМ Умут", ALAY_VILLAGE, null, null))).hasValueSatisfying(alike -> assertThat(alike.grounds()).containsExactly(Ground.NAME));
    assertThat(one.with(said("Умут балдар уйу", null, ALAY, null, null))).isPresent();
    assertThat(one.with(said(null, "Детский дом Умут", NARYN, null, null))).as("a name alone, in another raion").isEmpty();
    assertThat(one.with(said(null, "Детский дом Тилек", ALAY, null, null))).isEmpty();
  }

  @Test
  void number_five_is_not_number_six() {
    assertThat(said(null, "Школа-интернат № 5", ALAY, null, null).with(said(null, "Школа-интернат № 6", ALAY, null, null))).isEmpty();
    assertThat(said(null, "Школа-интернат № 5", ALAY, null, null).with(said(null, "Школа-интернат №5", ALAY, null, null))).isPresent();
  }

  @Test
  void one_number_of_a_stranger_is_no_sign_two_are() {
    var one = said(null, "Солнышко", ALAY, "01234567890123", "0312 11-22-33");

    assertThat(one.with(said(null, "Маяк", NARYN, "01234567890123", null))).as("the tax number of an owner").isEmpty();
    assertThat(one.with(said(null, "Маяк", NARYN, null, "+996 312 112233"))).as("the telephone of an owner").isEmpty();
    assertThat(one.with(said(null, "Маяк", NARYN, "01234567890123", "(0312) 112233"))).hasValueSatisfying(alike -> assertThat(alike.grounds()).containsExactlyInAnyOrder(Ground.TAX_NUMBER, Ground.PHONE));
    assertThat(one.with(said(null, "Центр Солнышко", NARYN, "01234567890123", null))).as("a related name and a number").isPresent();
  }

  @Test
  void the_same_address_speaks_for_one_a_street_without_a_number_does_not() {
    assertThat(said("А", null, ALAY, null, null).at(ALAY, "ул. Ленина, 12", null, null).with(said("Б", null, ALAY, null, null).at(ALAY, "Ул Ленина 12", null, null))).isPresent();
    assertThat(said("А", null, ALAY, null, null).at(ALAY, "ул. Ленина", null, null).with(said("Б", null, ALAY, null, null).at(ALAY, "Ул Ленина", null, null))).isEmpty();
    assertThat(said("А", null, ALAY, null, null).at(ALAY, "ул. Ленина, 12", null, null).with(said("Б", null, NARYN, null, null).at(NARYN, "Ул Ленина 12", null, null))).isEmpty();
  }

  @Test
  void points_on_both_sides_of_the_edge_of_a_cell_are_found_and_are_near() {
    var one = said("Солнышко", null, ALAY, null, "0312112233").at(ALAY, null, new BigDecimal("40.19990"), new BigDecimal("72.90010"));
    var other = said("Маяк", null, ALAY, null, "0312112233").at(ALAY, null, new BigDecimal("40.20010"), new BigDecimal("72.90010"));
    var far = said("Маяк", null, ALAY, null, "0312112233").at(ALAY, null, new BigDecimal("40.20410"), new BigDecimal("72.90010"));

    assertThat(one.with(other)).hasValueSatisfying(alike -> assertThat(alike.grounds()).contains(Ground.POINT, Ground.PHONE));
    assertThat(one.with(far)).isEmpty();
    assertThat(other.keys()).as("found without comparing all").anyMatch(key -> key.startsWith("g") && one.soughtKeys().contains(key));
  }

  @Test
  void whoever_is_alike_shares_a_key() {
    var one = said("«Үмүт» балдар үйү", null, ALAY, null, null);
    var other = said("Балдар үйү «Умүт»", null, ALAY_VILLAGE, null, null);

    assertThat(one.with(other)).isPresent();
    assertThat(one.keys()).containsAnyElementsOf(other.soughtKeys());
    assertThat(one.keys()).allMatch(key -> key.length() <= 60);
  }

  @Test
  void a_pair_said_to_be_two_comes_again_only_when_something_else_speaks_for_one() {
    var named = said("Үмүт үйү", null, ALAY, null, null).with(said("Умут уйу", null, ALAY, null, null)).orElseThrow();
    var likeness = new Likeness(7, 3);
    likeness.found(named, List.of());
    var verdict = likeness.different(new InstitutionProfile.Entry(null, "first", "Two houses", null));

    likeness.found(named, List.of(verdict));
    assertThat(likeness.isOpen()).isFalse();
    likeness.found(said("Үмүт үйү", null, ALAY, "01234567", null).with(said("Умут уйу", null, ALAY, "01234567", null)).orElseThrow(), List.of(verdict));
    assertThat(likeness.isOpen()).as("now they have a tax number in common").isTrue();
    assertThat(likeness.oneId()).isLessThan(likeness.otherId());
    assertThat(verdict.covers(Set.of())).as("less than before is nothing new").isTrue();
  }

  private static Portrait said(String ky, String ru, String territory, String tax, String phone) {
    return new Portrait().said(Multilingual.of(ky, ru, null), territory, tax, phone);
  }
}
