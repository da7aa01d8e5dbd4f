package kg.childcare.registry.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who went where: pairs and threes by turns, as the rules ask: both sexes, one who talks with children, never the same people twice running. */
class DemoTeams {
  static final List<Person> PEOPLE = List.of(
      new Person("inspector", true, true), new Person("inspector2", false, false), new Person("inspector3", true, false), new Person("inspector4", false, true));

  private static final List<List<String>> TURNS = List.of(
      List.of("inspector3", "inspector4"),
      List.of("inspector4", "inspector"),
      List.of("inspector2", "inspector"),
      List.of("inspector4", "inspector3", "inspector2"),
      List.of("inspector", "inspector4"),
      List.of("inspector3", "inspector2", "inspector"));
  private static final List<List<String>> DEMONSTRATED = List.of(List.of("inspector", "inspector2"), List.of("inspector", "inspector4"));

  private final Map<Long, List<String>> last = new HashMap<>();
  private int turn;

  /** An inspector and what the rules about teams ask of one. */
  record Person(String username, boolean female, boolean interviewer) {}

  /** The team of the next visit to an institution. */
  List<String> next(DemoInstitution home) {
    return next(home.id());
  }

  /** The team of the next visit, led by the account with which the demonstration is walked. */
  List<String> demonstrated(DemoInstitution home) {
    return other(home.id(), DEMONSTRATED, 0);
  }

  List<String> next(long institution) {
    return other(institution, TURNS, turn++);
  }

  private List<String> other(long institution, List<List<String>> choice, int from) {
    var before = last.getOrDefault(institution, List.of());
    for (int at = from; ; at++) {
      var team = choice.get(at % choice.size());
      if (!before.containsAll(team)) {
        last.put(institution, team);
        return team;
      }
    }
  }
}
