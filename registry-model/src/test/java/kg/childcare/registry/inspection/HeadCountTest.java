package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.inspection.HeadCountSheet.Line;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.standards.Severity;
import org.junit.jupiter.api.Test;

class HeadCountTest {
  private static final Set<String> ROLL = Set.of("C1", "C2", "C3");

  @Test
  void a_roll_of_which_everybody_is_seen_or_proven_elsewhere_matches() {
    var count = count(0, new Line("C1", Whereabouts.SEEN, null), new Line("C2", Whereabouts.SCHOOL, null), new Line("C3", Whereabouts.LEAVE, "Order 12"));

    assertThat(count.matches()).isTrue();
    assertThat(count.shortcoming()).isEmpty();
    assertThat(count.elsewhere()).isEqualTo(2);
  }

  @Test
  void a_leave_without_proof_is_unknown() {
    assertThat(count(0, new Line("C1", Whereabouts.SEEN, null), new Line("C2", Whereabouts.SEEN, null), new Line("C3", Whereabouts.LEAVE, " ")).unknown()).isEqualTo(1);
  }

  @Test
  void a_child_whom_the_sheet_forgets_is_unknown_and_a_critical_finding() {
    var count = count(0, new Line("C1", Whereabouts.SEEN, null), new Line("C2", Whereabouts.SEEN, null));

    assertThat(count.unknown()).isEqualTo(1);
    assertThat(count.shortcoming()).get().extracting(Shortcoming::severity).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void a_child_on_no_roll_is_a_finding() {
    assertThat(count(1, seen("C1"), seen("C2"), seen("C3")).shortcoming()).isPresent();
  }

  @Test
  void nobody_said_to_be_there_beside_the_roll_is_nobody() {
    assertThat(new HeadCountSheet(List.of(), null, null).extra()).isZero();
  }

  @Test
  void a_child_of_another_roll_or_counted_twice_is_refused() {
    assertThatThrownBy(() -> count(0, seen("C9"))).isInstanceOf(RuleViolation.class).hasMessageContaining("childNotOnRoll");
    assertThatThrownBy(() -> count(0, seen("C1"), seen("C1"))).isInstanceOf(RuleViolation.class).hasMessageContaining("childCountedTwice");
  }

  private static Line seen(String child) {
    return new Line(child, Whereabouts.SEEN, null);
  }

  private static HeadCount count(int extra, Line... lines) {
    return new HeadCount(1, ROLL, new HeadCountSheet(List.of(lines), extra, null), "inspector", Instant.EPOCH);
  }
}
