package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.DecisionTest.act;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kg.childcare.registry.institution.Lapse;
import kg.childcare.registry.institution.LapseGround;
import org.junit.jupiter.api.Test;

class LapsesTest {
  private static final LocalDate EXPIRED = LocalDate.of(2029, 3, 2);
  private static final Set<AccreditationStatus> WITHOUT_RIGHT =
      Set.of(AccreditationStatus.SUSPENDED, AccreditationStatus.WITHDRAWN, AccreditationStatus.EXPIRED, AccreditationStatus.REFUSED);

  private final Decision granted = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);

  @Test
  void an_accreditation_lapses_the_day_after_its_last_day() {
    assertThat(Lapses.of(List.of(granted))).containsExactly(new Lapse(LapseGround.EXPIRY, granted.number(), EXPIRED, null));
  }

  @Test
  void a_suspension_lapses_until_the_day_before_it_is_lifted() {
    granted.suspend(act(TODAY.plusDays(10)), CHAIR, TODAY);
    granted.resume(act(TODAY.plusDays(20)), CHAIR, TODAY);

    var first = Lapses.of(List.of(granted)).get(0);

    assertThat(first.ground()).isEqualTo(LapseGround.SUSPENSION);
    assertThat(first.from()).isEqualTo(TODAY.plusDays(10));
    assertThat(first.to()).isEqualTo(TODAY.plusDays(19));
  }

  @Test
  void a_suspension_that_becomes_a_withdrawal_is_one_lapse_and_keeps_its_first_day() {
    granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY);
    granted.withdraw(act(TODAY.plusDays(8)), CHAIR, TODAY);

    assertThat(Lapses.of(List.of(granted))).singleElement().satisfies(lapse -> {
      assertThat(lapse.ground()).isEqualTo(LapseGround.SUSPENSION);
      assertThat(lapse.from()).isEqualTo(TODAY.plusDays(5));
      assertThat(lapse.to()).isNull();
    });
  }

  @Test
  void a_renewal_in_time_leaves_no_gap() {
    var renewed = Given.decided(Given.accredit(), Vote.FOR, List.of(granted), EXPIRED.minusDays(1));

    assertThat(Lapses.of(List.of(granted, renewed))).extracting(Lapse::from).containsExactly(renewed.period().to().plusDays(1));
  }

  @Test
  void a_late_renewal_ends_the_lapse() {
    var renewed = Given.decided(Given.accredit(), Vote.FOR, List.of(granted), EXPIRED.plusDays(30));

    assertThat(Lapses.of(List.of(granted, renewed)).get(0)).isEqualTo(new Lapse(LapseGround.EXPIRY, granted.number(), EXPIRED, EXPIRED.plusDays(29)));
  }

  @Test
  void on_every_day_a_lapse_is_there_exactly_when_the_standing_gives_no_right() {
    var random = new Random(7);
    for (int round = 0; round < 40; round++) {
      var one = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);
      var all = random.nextBoolean() ? List.of(one) : List.of(one, Given.decided(Given.onCondition(), Vote.FOR, List.of(one), TODAY.plusDays(random.nextInt(1300))));
      var suspended = TODAY.plusDays(random.nextInt(60));
      one.suspend(act(suspended), CHAIR, TODAY);
      if (random.nextBoolean()) {
        one.resume(act(suspended.plusDays(1L + random.nextInt(60))), CHAIR, TODAY);
      }
      if (random.nextInt(3) == 0) {
        one.withdraw(act(TODAY.plusDays(random.nextInt(300))), CHAIR, TODAY);
      }
      var lapses = Lapses.of(all);
      TODAY.minusDays(2).datesUntil(TODAY.plusDays(1400)).forEach(day -> assertThat(lapses.stream().anyMatch(lapse -> !day.isBefore(lapse.from()) && (lapse.to() == null || !day.isAfter(lapse.to()))))
          .as("%s in %s", day, lapses).isEqualTo(WITHOUT_RIGHT.contains(AccreditationStatus.on(day, 90, all))));
    }
  }
}
