package kg.childcare.registry.institution;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A folded name made ready to be compared with many others: alike are names of nearly the same letters and of the very same numbers, so that
 * No. 5 is never taken for No. 6.
 */
public record Resemblance(String folded, String numbers, int[] triples) {
  private static final Pattern NOT_NUMBERS = Pattern.compile("[^0-9]+");

  public static Resemblance of(String folded) {
    var padded = "  " + folded + " ";
    var triples = new TreeSet<Integer>();
    for (int i = 0; i + 2 < padded.length(); i++) {
      triples.add((padded.charAt(i) * 31 + padded.charAt(i + 1)) * 131 + padded.charAt(i + 2));
    }
    return new Resemblance(folded, numbersOf(folded), triples.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The numbers in a folded name, which have to be the very same in a name that is alike. */
  public static String numbersOf(String folded) {
    return NOT_NUMBERS.matcher(folded).replaceAll(" ").strip();
  }

  /** From 0, nothing in common, to 1, the same; names with different numbers in them have nothing in common. */
  public double with(Resemblance other) {
    if (!numbers.equals(other.numbers) || triples.length == 0 || other.triples.length == 0) {
      return 0;
    }
    int common = 0;
    for (int i = 0, j = 0; i < triples.length && j < other.triples.length;) {
      int order = Integer.compare(triples[i], other.triples[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * common / (triples.length + other.triples.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Resemblance that && folded.equals(that.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return folded + Arrays.toString(triples);
  }
}
