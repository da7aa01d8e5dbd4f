package kg.childcare.registry.institution.imports.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.NewFacts;

/** Which institutions stand on several lines of one list, and whether the lines agree; of what they say only a fingerprint is kept. */
final class Repeats {
  private static final int NAMED = 20;
  private static final Stands NOWHERE = new Stands(new int[0], 0, false);

  private final Map<String, Stands> stands = new HashMap<>();
  private int noted;

  /** On which lines one institution stands, and whether they say different things of it. */
  private record Stands(int[] lines, int said, boolean differ) {
    Stands and(int line, int alsoSaid) {
      var more = Arrays.copyOf(lines, lines.length + 1);
      more[lines.length] = line;
      return new Stands(more, said, differ || said != alsoSaid);
    }
  }

  void note(RowReader.Row row) {
    noted++;
    if (isKnown(row)) {
      int said = said(row.facts());
      stands.merge(key(row), new Stands(new int[] {row.line().line()}, said, false), (before, now) -> before.and(now.lines[0], said));
    }
  }

  /** How many lines there are. */
  int noted() {
    return noted;
  }

  boolean differ(RowReader.Row row) {
    return of(row).differ;
  }

  String lines(RowReader.Row row) {
    return Arrays.stream(of(row).lines).filter(line -> line != row.line().line()).limit(NAMED).mapToObj(String::valueOf).collect(Collectors.joining(", "));
  }

  private Stands of(RowReader.Row row) {
    return isKnown(row) ? stands.getOrDefault(key(row), NOWHERE) : NOWHERE;
  }

  private static boolean isKnown(RowReader.Row row) {
    return !row.sought().names().isEmpty() && row.sought().territory() != null;
  }

  private static String key(RowReader.Row row) {
    return row.sought().names().get(0) + "|" + row.sought().territory();
  }

  /** Everything but the reason, which names the line. */
  private static int said(NewFacts facts) {
    return Objects.hash(facts.category(), facts.ownership(), facts.founder(), facts.operator(), facts.supervisor(), facts.phone(), facts.taxNumber(),
        facts.ageMin(), facts.ageMax(), facts.capacity(), facts.from());
  }
}
