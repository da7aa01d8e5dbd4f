package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InPiecesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_999, 2_000, 2_001, 4_000, 5_123})
  void every_row_is_read_once_and_in_order(int total) {
    var taken = new ArrayList<Integer>();

    InPieces.each((first, size) -> IntStream.range(first, Math.min(total, first + size)).boxed().toList(), taken::add);

    assertThat(taken).isEqualTo(IntStream.range(0, total).boxed().toList());
  }

  @Test
  void no_piece_is_larger_than_asked_for() {
    var sizes = new ArrayList<Integer>();

    InPieces.each((first, size) -> {
      sizes.add(size);
      return List.of();
    }, row -> {});

    assertThat(sizes).containsExactly(2_000);
  }
}
