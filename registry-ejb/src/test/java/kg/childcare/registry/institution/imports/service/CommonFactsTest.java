package kg.childcare.registry.institution.imports.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.SourceWords;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

class CommonFactsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final String NUMBER = "1234-5674";
  private static final String ALAY = "41706207000000";
  private static final String OSH_OBLAST = "41706000000000";
  private static final String KOCHKOR = "41704235000000";

  private final CommonFacts register = new CommonFacts(NUMBER,
      List.of(
          new KnownName(NUMBER, null, "Детский дом «Айгуль»", null, KOCHKOR, null, null, InstitutionStatus.ACTIVE, TODAY.minusYears(3)),
          new KnownName(NUMBER, "Үмүт балдар үйү", "Детский дом «Умут» № 5", "Umut Home", ALAY, "01234567890123", "0555 12 34 56", InstitutionStatus.ACTIVE, null)),
      List.of("ул. Ленина, 5"), TODAY);

  @Test
  void the_same_name_is_told_with_its_language() {
    assertThat(told("Үмүт балдар үйү", null, null, null, null, null)).containsExactly("Same name, in Kyrgyz: Үмүт балдар үйү.");
    assertThat(told("Umut Home", null, null, null, null, null)).containsExactly("Same name, in English: Umut Home.");
  }

  @Test
  void another_spelling_and_a_slip_of_the_pen_are_told_beside_the_name_of_the_register() {
    assertThat(told("ДЕТСКИЙ ДОМ УМУТ №5", null, null, null, null, null))
        .containsExactly("Same name, in Russian: Детский дом «Умут» № 5; in the list only letters, capitals or signs differ: ДЕТСКИЙ ДОМ УМУТ №5.");
    assertThat(told("Детскй дом «Умут» № 5", null, null, null, null, null)).containsExactly("Similar name, in Russian: Детский дом «Умут» № 5; in the list: Детскй дом «Умут» № 5.");
  }

  @Test
  void a_former_name_is_told_as_one() {
    assertThat(told("Детский дом «Айгуль»", null, null, null, null, null)).containsExactly("Same name, formerly in Russian: Детский дом «Айгуль».");
  }

  @Test
  void every_fact_that_agrees_is_told_and_none_that_does_not() {
    assertThat(told("Umut Home", ALAY, "Ленина ул 5", "01234567890123", "+996 (555) 12-34-56", null)).containsExactly(
        "Same name, in English: Umut Home.", "Same raion or city.", "Same tax number: 01234567890123.", "Same telephone: 0555 12 34 56.");
    assertThat(told("Umut Home", OSH_OBLAST, "УЛ ЛЕНИНА 5", null, null, null)).containsExactly("Same name, in English: Umut Home.", "Same oblast.", "Same address: ул. Ленина, 5.");
    assertThat(told("Quite another", "41708000000000", "elsewhere 7", "99999999999999", "0777 00 00 00", null)).isEmpty();
  }

  @Test
  void a_number_in_the_list_is_told_first() {
    assertThat(told("Umut Home", null, null, null, null, NUMBER)).startsWith("The list gives its registration number.");
  }

  private List<String> told(String name, String territory, String address, String taxNumber, String phone, String number) {
    var facts = new NewFacts(null, name, null, null, null, territory, null, null, null, phone, taxNumber, null, null, null, TODAY, "list:2");
    var row = new RowReader.Row(new ListLine(2, List.of()), new Layout(List.of(), Map.of(), SourceWords.NONE), number == null ? "" : number, name, facts, address, List.of(), null);
    return register.with(row).stream().map(Texts.in(Language.EN)::word).toList();
  }
}
