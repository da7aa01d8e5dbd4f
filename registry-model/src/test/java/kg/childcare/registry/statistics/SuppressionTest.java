package kg.childcare.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
  private static final int THRESHOLD = 5;

  @Test
  void a_table_without_small_cells_is_shown_whole() {
    assertThat(Suppression.of(table(new long[][] {{10, 20}, {30, 0}}), THRESHOLD).hiddenCells()).isZero();
  }

  @Test
  void a_cell_at_the_threshold_is_shown_and_one_below_is_not() {
    var shown = Suppression.of(table(new long[][] {{5, 40, 40}, {40, 4, 40}, {40, 40, 40}}), THRESHOLD);

    assertThat(shown.hides(1, 1)).isTrue();
    assertThat(shown.shown(1, 1)).isEmpty();
    assertThat(shown.hides(2, 2) && shown.hides(0, 0)).as("no need to hide the whole table").isFalse();
    assertThat(shown.shown(3, 3)).hasValue(289);
  }

  @Test
  void zeros_are_shown() {
    var shown = Suppression.of(table(new long[][] {{0, 3, 40}, {40, 40, 40}}), THRESHOLD);

    assertThat(shown.shown(0, 0)).hasValue(0);
    assertThat(shown.hides(0, 1)).isTrue();
  }

  @Test
  void a_single_small_cell_takes_another_in_its_row_and_its_column_with_it() {
    var shown = Suppression.of(table(new long[][] {{3, 40, 50}, {60, 70, 80}}), THRESHOLD);

    assertThat(hiddenInRow(shown, 0, 4)).isGreaterThanOrEqualTo(2);
    assertThat(hiddenInColumn(shown, 0, 3)).isGreaterThanOrEqualTo(2);
  }

  @Test
  void two_small_cells_that_add_up_to_two_are_not_enough_to_hide_each_other() {
    var shown = Suppression.of(table(new long[][] {{1, 1, 50}, {60, 70, 80}}), THRESHOLD);

    assertThat(hiddenInRow(shown, 0, 4)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void the_only_child_of_the_country_hides_every_total() {
    var table = new CountTable(3, 2, 4);
    table.add(1, 1, 1, 1);

    var shown = Suppression.of(table, THRESHOLD);

    assertThat(shown.hides(3, 2, 4)).isTrue();
    assertThat(shown.shown(0, 0, 0)).hasValue(0);
  }

  @Test
  void whoever_may_know_the_children_sees_every_cell() {
    assertThat(Suppression.none(table(new long[][] {{1, 2}, {3, 4}})).hiddenCells()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void no_hidden_count_can_be_recomputed_from_the_totals(long seed) {
    var random = new Random(seed);
    var table = new CountTable(9, 2, 6);
    for (int oblast = 0; oblast < 9; oblast++) {
      for (int sex = 0; sex < 2; sex++) {
        for (int age = 0; age < 6; age++) {
          table.add(random.nextInt(4) == 0 ? random.nextInt(8) : random.nextInt(200), oblast, sex, age);
        }
      }
    }

    var shown = Suppression.of(table, THRESHOLD);

    for (int cell = 0; cell < table.cells(); cell++) {
      var at = table.coordinates(cell);
      assertThat(table.countOf(cell) == 0 || table.countOf(cell) >= THRESHOLD || shown.hides(at)).as("small cells are hidden").isTrue();
    }
    assertThat(new Attack(table, shown).recomputed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void even_knowing_that_nobody_counts_less_than_one_the_hidden_counts_stay_open(long seed) {
    var random = new Random(seed);
    var table = table(new long[][] {row(random), row(random)});

    var shown = Suppression.of(table, THRESHOLD);

    assertThat(new Attack(table, shown).certain()).isEmpty();
  }

  private static long[] row(Random random) {
    return IntStream.range(0, 3).mapToLong(column -> random.nextInt(9)).toArray();
  }

  private static CountTable table(long[][] counts) {
    var table = new CountTable(counts.length, counts[0].length);
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        table.add(counts[row][column], row, column);
      }
    }
    return table;
  }

  private static long hiddenInRow(Suppression shown, int row, int width) {
    return IntStream.range(0, width).filter(column -> shown.hides(row, column)).count();
  }

  private static long hiddenInColumn(Suppression shown, int column, int height) {
    return IntStream.range(0, height).filter(row -> shown.hides(row, column)).count();
  }
}
