package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.childcare.registry.shared.api.ChosenColumns;
import org.junit.jupiter.api.Test;

class ChosenColumnsTest {
  private static final List<String> NAMES = List.of(ChosenColumns.ALWAYS, "category", "children", "children");

  @Test
  void a_file_holds_the_columns_that_were_chosen_and_those_that_are_always_there() {
    assertThat(written("children")).isEqualTo("\uFEFF1,3,4\r\n");
    assertThat(written("none")).isEqualTo("\uFEFF1\r\n");
    assertThat(written("category,category,nonsense")).isEqualTo("\uFEFF1,2\r\n");
  }

  @Test
  void a_file_for_which_nothing_was_chosen_holds_all() {
    assertThat(written(null)).isEqualTo("\uFEFF1,2,3,4\r\n");
    assertThat(written(" ")).isEqualTo("\uFEFF1,2,3,4\r\n");
  }

  private static String written(String asked) {
    var csv = new Csv();
    new ChosenColumns(csv, NAMES, asked).line(1, 2, 3, 4);
    return csv.toString();
  }
}
