package kg.childcare.registry.shared.service;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads a list to its end, piece by piece, for a file that may be longer than memory. */
public final class InPieces {
  private static final int SIZE = 2_000;

  private InPieces() {}

  /** @param piece the rows from an index on, as many as the second number says at the most */
  public static <R> void each(BiFunction<Integer, Integer, List<R>> piece, Consumer<R> taker) {
    int first = 0;
    List<R> rows;
    do {
      rows = piece.apply(first, SIZE);
      rows.forEach(taker);
      first += SIZE;
    } while (rows.size() == SIZE);
  }
}
