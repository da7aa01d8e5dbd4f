package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.DecisionTest.act;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final LocalDate LAST = LocalDate.of(2029, 3, 1);

  private final Decision granted = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);

  @Test
  void it_says_since_when() {
    assertThat(since(TODAY)).isEqualTo(TODAY);
    assertThat(since(LAST)).isEqualTo(LAST.minusDays(90));
    assertThat(since(LAST.plusDays(40))).isEqualTo(LAST.plusDays(1));
    assertThat(since(TODAY.minusDays(1))).isNull();
  }

  @Test
  void each_day_on_which_it_becomes_another_is_among_its_turns() {
    granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY);
    granted.resume(act(TODAY.plusDays(8)), CHAIR, TODAY);

    assertThat(Standing.turns(List.of(granted), 90)).containsExactly(TODAY, TODAY.plusDays(5), TODAY.plusDays(8), LAST.minusDays(90), LAST.plusDays(1));
    assertThat(Standing.turns(List.of(granted), 90)).allMatch(day -> !Standing.on(day, 90, List.of(granted)).equals(Standing.on(day.minusDays(1), 90, List.of(granted))));
  }

  @Test
  void a_suspension_counts_from_its_act_and_a_withdrawal_from_its_own() {
    granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY);
    granted.withdraw(act(TODAY.plusDays(8)), CHAIR, TODAY);

    assertThat(since(TODAY.plusDays(7))).isEqualTo(TODAY.plusDays(5));
    assertThat(since(TODAY.plusDays(70))).isEqualTo(TODAY.plusDays(8));
  }

  @Test
  void it_carries_what_the_governing_decision_allows() {
    var standing = Standing.on(TODAY, 90, List.of(granted));

    assertThat(standing).isEqualTo(new Standing(AccreditationStatus.VALID, TODAY, "A-1234567-1", LAST, 40));
  }

  private LocalDate since(LocalDate day) {
    return Standing.on(day, 90, List.of(granted)).since();
  }
}
