package kg.childcare.registry.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Somebody who wants the hidden counts of a published table: knows every shown count, how the totals are made, and the method. */
final class Attack {
  private static final long PRIME = 1_000_000_007L;

  private final CountTable table;
  private final List<Integer> unknown;
  private final List<long[]> equations = new ArrayList<>();

  Attack(CountTable table, Suppression shown) {
    this.table = table;
    this.unknown = IntStream.range(0, table.cells()).filter(cell -> shown.hides(table.coordinates(cell))).boxed().toList();
    for (int dimension = 0; dimension < table.dimensions(); dimension++) {
      addEquations(dimension);
    }
  }

  /** One equation for each line of the table: its values less its total are nothing. Shown counts are moved to the last column. */
  private void addEquations(int dimension) {
    for (int cell = 0; cell < table.cells(); cell++) {
      var at = table.coordinates(cell);
      if (at[dimension] == table.total(dimension)) {
        var equation = new long[unknown.size() + 1];
        put(equation, cell, -1);
        for (int value = 0; value < table.total(dimension); value++) {
          at[dimension] = value;
          put(equation, table.index(at), 1);
        }
        equations.add(equation);
      }
    }
  }

  private void put(long[] equation, int cell, int sign) {
    int place = unknown.indexOf(cell);
    if (place >= 0) {
      equation[place] += sign;
    } else {
      equation[unknown.size()] -= sign * table.countOf(cell);
    }
  }

  /** Hidden cells that follow from the equations alone: after elimination their equation has nothing else in it. */
  Set<Integer> recomputed() {
    var rows = equations.stream().map(long[]::clone).toList();
    int done = 0;
    for (int column = 0; column < unknown.size() && done < rows.size(); column++) {
      done = eliminate(rows, column, done);
    }
    var found = new HashSet<Integer>();
    for (var row : rows) {
      var left = IntStream.range(0, unknown.size()).filter(column -> Math.floorMod(row[column], PRIME) != 0).toArray();
      if (left.length == 1) {
        found.add(unknown.get(left[0]));
      }
    }
    return found;
  }

  private int eliminate(List<long[]> rows, int column, int done) {
    int pivot = IntStream.range(done, rows.size()).filter(row -> Math.floorMod(rows.get(row)[column], PRIME) != 0).findFirst().orElse(-1);
    if (pivot < 0) {
      return done;
    }
    var first = rows.get(done).clone();
    System.arraycopy(rows.get(pivot), 0, rows.get(done), 0, first.length);
    System.arraycopy(first, 0, rows.get(pivot), 0, first.length);
    var lead = rows.get(done);
    long inverse = power(Math.floorMod(lead[column], PRIME), PRIME - 2);
    for (int place = 0; place < lead.length; place++) {
      lead[place] = Math.floorMod(Math.floorMod(lead[place], PRIME) * inverse, PRIME);
    }
    for (int row = 0; row < rows.size(); row++) {
      if (row != done) {
        subtract(rows.get(row), lead, Math.floorMod(rows.get(row)[column], PRIME));
      }
    }
    return done + 1;
  }

  private static void subtract(long[] from, long[] lead, long times) {
    for (int place = 0; place < from.length; place++) {
      from[place] = Math.floorMod(from[place] - times * lead[place] % PRIME, PRIME);
    }
  }

  private static long power(long base, long exponent) {
    long result = 1;
    for (long left = exponent, square = base; left > 0; left >>= 1, square = square * square % PRIME) {
      result = (left & 1) == 1 ? result * square % PRIME : result;
    }
    return result;
  }

  /** Hidden cells that have one value in every table of whole numbers from one on that fits; by trying them all, so for small tables only. */
  Set<Integer> certain() {
    Map<Integer, Set<Long>> possible = new HashMap<>();
    tryAll(new long[unknown.size()], 0, possible);
    var found = new HashSet<Integer>();
    possible.forEach((cell, values) -> {
      if (values.size() == 1) {
        found.add(cell);
      }
    });
    return found;
  }

  private void tryAll(long[] guess, int place, Map<Integer, Set<Long>> possible) {
    if (place == guess.length) {
      if (equations.stream().allMatch(equation -> fits(equation, guess))) {
        IntStream.range(0, guess.length).forEach(at -> possible.computeIfAbsent(unknown.get(at), any -> new HashSet<>()).add(guess[at]));
      }
      return;
    }
    long real = table.countOf(unknown.get(place));
    for (long value = Math.max(1, real - 1); value <= real + 1; value++) {
      guess[place] = value;
      tryAll(guess, place + 1, possible);
    }
  }

  private static boolean fits(long[] equation, long[] guess) {
    long sum = -equation[guess.length];
    for (int place = 0; place < guess.length; place++) {
      sum += equation[place] * guess[place];
    }
    return sum == 0;
  }

  @Override
  public String toString() {
    return Arrays.toString(unknown.toArray());
  }
}
