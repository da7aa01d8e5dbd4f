package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class TeamTest {
  private static final long HOME = 7;

  private final InspectorProfile woman = new InspectorProfile(1, true, true);
  private final InspectorProfile man = new InspectorProfile(2, false, false);

  @Test
  void two_of_both_sexes_with_an_interviewer_may_go() {
    var team = Team.of(List.of(woman, man), HOME, List.of());

    assertThat(team.leader()).isEqualTo(1);
    assertThat(Team.parse(team.text())).isEqualTo(team);
  }

  @Test
  void one_alone_or_the_same_one_twice_may_not() {
    refuses("teamTooSmall", List.of(woman), List.of());
    refuses("teamTooSmall", List.of(woman, woman), List.of());
  }

  @Test
  void two_men_may_not() {
    refuses("teamOfOneSex", List.of(man, new InspectorProfile(3, false, true)), List.of());
  }

  @Test
  void somebody_must_be_trained_to_talk_with_children() {
    refuses("teamWithoutInterviewer", List.of(man, new InspectorProfile(3, true, false)), List.of());
  }

  @Test
  void whoever_has_an_interest_in_the_place_stays_away() {
    man.declareConflict(HOME, "Sister works there", LocalDate.EPOCH);

    refuses("teamConflict", List.of(woman, man), List.of());
  }

  @Test
  void the_same_team_does_not_come_twice_in_a_row() {
    refuses("teamRotation", List.of(woman, man), List.of(2L, 1L));
    assertThat(Team.of(List.of(woman, man), HOME, List.of(1L, 3L)).members()).hasSize(2);
  }

  private static void refuses(String rule, List<InspectorProfile> profiles, List<Long> lastTeam) {
    assertThatThrownBy(() -> Team.of(profiles, HOME, lastTeam)).isInstanceOf(RuleViolation.class).hasMessageContaining(rule);
  }
}
