package kg.childcare.registry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import kg.childcare.registry.inspection.InspectorProfile;
import kg.childcare.registry.inspection.Team;
import org.junit.jupiter.api.Test;

class DemoTeamsTest {
  private final DemoTeams teams = new DemoTeams();

  @Test
  void every_team_could_have_been_assigned_and_they_differ() {
    var seen = new HashSet<List<String>>();
    for (long institution = 1; institution <= 40; institution++) {
      List<Long> before = List.of();
      for (int visit = 0; visit < 3; visit++) {
        var team = teams.next(institution);
        before = Team.of(team.stream().map(DemoTeamsTest::profile).toList(), institution, before).members();
        seen.add(team);
      }
    }
    assertThat(seen).hasSizeGreaterThan(4);
    assertThat(seen.stream().map(team -> team.get(0))).contains("inspector", "inspector2", "inspector3", "inspector4");
  }

  private static InspectorProfile profile(String username) {
    var person = DemoTeams.PEOPLE.stream().filter(one -> one.username().equals(username)).findFirst().orElseThrow();
    return new InspectorProfile(DemoTeams.PEOPLE.indexOf(person), person.female(), person.interviewer());
  }
}
