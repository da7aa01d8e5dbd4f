package kg.childcare.registry.institution.imports;

import static kg.childcare.registry.institution.imports.ListField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

class HeadingTest {
  @Test
  void titles_above_the_table_are_passed_over() {
    var heading = Heading.find(List.of(
        List.of("Список учреждений Министерства", "", ""), List.of("по состоянию на 01.10.2026", "", ""), List.of("№", "Наименование учреждения", "Количество мест")));
    assertThat(heading.first()).isEqualTo(2);
    assertThat(heading.fields()).containsExactly(null, NAME_RU, CAPACITY);
  }

  @Test
  void headings_are_known_in_three_languages_and_with_latin_letters_in_them() {
    assertThat(fields("Мекеменин аталышы", "Облусу", "Району", "Орундардын саны", "Менчик түрү")).containsExactly(NAME_KY, OBLAST, TERRITORY, CAPACITY, OWNERSHIP);
    assertThat(fields("Name", "Type", "Region", "District", "Places", "TIN")).containsExactly(NAME_EN, CATEGORY, OBLAST, TERRITORY, CAPACITY, TAX_NUMBER);
    assertThat(fields("Haимeнoвaние", "Категоpия", "ИНН")).containsExactly(NAME_RU, CATEGORY, TAX_NUMBER);
  }

  @Test
  void a_heading_of_two_rows_is_read_as_one() {
    var heading = Heading.find(List.of(List.of("Наименование", "Категория", "Возраст", ""), List.of("", "", "от", "до"), List.of("Дом", "CH_HOME", "3", "17")));
    assertThat(heading.rows()).isEqualTo(2);
    assertThat(heading.names()).containsExactly("Наименование", "Категория", "Возраст от", "Возраст до");
    assertThat(heading.fields()).containsExactly(NAME_RU, CATEGORY, AGE_MIN, AGE_MAX);
  }

  @Test
  void two_rows_over_the_ages_of_children_are_the_youngest_and_the_oldest() {
    var heading = Heading.find(List.of(List.of("Наименование", "Возраст детей", "", "Открыто"), List.of("", "от", "до", ""), List.of("Дом", "3", "17", "2019")));
    assertThat(heading.fields()).containsExactly(NAME_RU, AGE_MIN, AGE_MAX, SINCE);
  }

  @Test
  void a_heading_that_says_a_language_holds_the_names_in_that_language() {
    var merged = Heading.find(List.of(List.of("№", "Мекеменин аталышы", "", "Көзөмөлдөөчү орган"), List.of("", "кыргызча", "орусча", ""), List.of("1", "Нур үйү", "Дом Нур", "Министрлик")));
    assertThat(merged.fields()).containsExactly(null, NAME_KY, NAME_RU, SUPERVISOR);
    assertThat(fields("Наименование учреждения на кыргызском", "Наименование учреждения на русском языке", "Название на англ.")).containsExactly(NAME_KY, NAME_RU, NAME_EN);
    assertThat(fields("Наименование на государственном языке", "Наименование")).containsExactly(NAME_KY, NAME_RU);
    assertThat(fields("Кыргыз облусу", "Наименование")).as("no name").containsExactly(OBLAST, NAME_RU);
  }

  @Test
  void a_second_row_that_begins_in_the_first_column_lies_below_merged_cells() {
    var merged = Heading.find(List.of(List.of("Мекеменин аталышы", "", "Көзөмөлдөөчү орган"), List.of("кыргызча", "орусча", ""), List.of("Нур үйү", "Дом Нур", "Министрлик")));

    assertThat(merged.rows()).isEqualTo(2);
    assertThat(merged.fields()).containsExactly(NAME_KY, NAME_RU, SUPERVISOR);
  }

  @Test
  void the_first_line_of_data_is_not_taken_for_a_heading() {
    assertThat(Heading.find(List.of(List.of("Наименование", "Телефон", ""), List.of("Дом Умут", "0555000000", "примечание"))).rows()).isOne();
    assertThat(Heading.find(List.of(List.of("Наименование", "", "Телефон"), List.of("Дом Умут", "без вывески", ""))).rows()).as("a column without a name").isOne();
    assertThat(Heading.find(List.of(List.of("Наименование", "", "Телефон"), List.of("кыргызча", "орусча", "нет"))).rows()).as("below a column of its own").isOne();
    var wide = List.of("Телефон", "Мекеменин аталышы", "", "Дареги", "ИНН");
    assertThat(Heading.find(List.of(wide, List.of("жок эмес", "кыргызча", "орусча", "", ""))).rows()).as("below a column of its own, beside a merged one").isOne();
    var apart = List.of("Телефон", "", "Мекеменин аталышы", "", "");
    assertThat(Heading.find(List.of(apart, List.of("жок эмес", "", "кыргызча", "орусча", ""))).rows()).as("below a column beside which nothing is said").isOne();
    assertThat(Heading.find(List.of(List.of("Мекеменин аталышы", "", "Көзөмөлдөөчү орган"), List.of("№ 1 кыргызча", "орусча", ""))).rows()).as("with a number").isOne();
  }

  @Test
  void a_list_with_the_labels_of_the_form_is_understood() {
    var asked = List.of(NAME_KY, NAME_RU, NAME_EN, ListField.CATEGORY, ListField.OWNERSHIP, ListField.TERRITORY, ListField.FOUNDER, ListField.OPERATOR, SUPERVISOR, ListField.PHONE, ListField.TAX_NUMBER, ListField.AGE_MIN,
        ListField.AGE_MAX, ListField.CAPACITY, ListField.SINCE);
    for (var language : Language.values()) {
      var labels = asked.stream().map(field -> Texts.in(language).get("institution." + field.input())).toArray(String[]::new);
      assertThat(fields(labels)).as(language.name()).isEqualTo(asked);
    }
    assertThat(fields("Тиби", "Аталышы")).containsExactly(ListField.CATEGORY, NAME_KY);
  }

  @Test
  void a_field_goes_to_the_column_that_names_it_best_and_only_once() {
    assertThat(fields("Полное название учреждения по уставу", "Название учреждения", "Примечание")).containsExactly(null, NAME_RU, null);
  }

  @Test
  void without_any_known_heading_the_first_row_of_a_table_is_taken() {
    var heading = Heading.find(List.of(List.of("foo", "", ""), List.of("aaa", "bbb", "ccc")));
    assertThat(heading.first()).isOne();
    assertThat(heading.fields()).containsOnlyNulls();
  }

  @Test
  void totals_repeated_headings_and_column_numbers_are_no_institutions() {
    assertThat(line("Итого по области:", "12", "640").isTotal()).isTrue();
    assertThat(line("", "Жалпы", "640").isTotal()).isTrue();
    assertThat(line("7", "Total", "640").isTotal()).isTrue();
    assertThat(line("Жалпы типтеги мектеп-интернат", "", "640").isTotal()).isFalse();
    assertThat(line("Total Care Home", "CH_HOME", "640").isTotal()).isFalse();
    assertThat(line("1", "2", "3").isColumnNumbers()).isTrue();
    assertThat(line("1", "", "").isColumnNumbers()).isFalse();
    assertThat(line("Имя", "Тип", "").repeats(List.of("Имя", "Тип"))).isTrue();
    assertThat(line("", "Чуйская область", "").onlyText()).isEqualTo("Чуйская область");
  }

  @Test
  void cells_are_called_as_in_a_spreadsheet() {
    assertThat(ListLine.address(2, 14)).isEqualTo("C14");
    assertThat(ListLine.address(25, 1)).isEqualTo("Z1");
    assertThat(ListLine.address(26, 1)).isEqualTo("AA1");
    assertThat(ListLine.address(701, 3)).isEqualTo("ZZ3");
  }

  private static List<ListField> fields(String... names) {
    return Heading.find(List.of(List.of(names))).fields();
  }

  private static ListLine line(String... cells) {
    return new ListLine(1, List.of(cells));
  }
}
