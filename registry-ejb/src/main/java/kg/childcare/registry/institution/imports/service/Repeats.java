package kg.childcare.registry.institution.imports.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.NewFacts;

/** Which institutions stand on several lines of one list, and whether the lines agree. */
final class Repeats {
  private final Map<String, List<Integer>> lines = new HashMap<>();
  private final Map<String, Set<Integer>> facts = new HashMap<>();

  void note(RowReader.Row row) {
    key(row, (key, line) -> {
      lines.computeIfAbsent(key, any -> new ArrayList<>(1)).add(line);
      facts.computeIfAbsent(key, any -> new HashSet<>(2)).add(said(row.facts()));
    });
  }

  boolean differ(RowReader.Row row) {
    var differ = new boolean[1];
    key(row, (key, line) -> differ[0] = facts.getOrDefault(key, Set.of()).size() > 1);
    return differ[0];
  }

  String lines(RowReader.Row row) {
    var others = new ArrayList<Integer>();
    key(row, (key, line) -> lines.getOrDefault(key, List.of()).stream().filter(other -> !other.equals(line)).forEach(others::add));
    return others.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static void key(RowReader.Row row, BiConsumer<String, Integer> use) {
    var sought = row.sought();
    if (!sought.names().isEmpty() && sought.territory() != null) {
      use.accept(sought.names().get(0) + "|" + sought.territory(), row.line().line());
    }
  }

  /** Everything but the reason, which names the line. */
  private static int said(NewFacts facts) {
    return Objects.hash(facts.category(), facts.ownership(), facts.founder(), facts.operator(), facts.supervisor(), facts.phone(), facts.taxNumber(),
        facts.ageMin(), facts.ageMax(), facts.capacity(), facts.from());
  }
}
