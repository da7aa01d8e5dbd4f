package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class TransferTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Stamp STAMP = new Stamp(TODAY, Instant.parse("2026-11-21T06:00:00Z"), "clerk");
  private static final LocalDate SENT = TODAY.minusDays(3);

  private final Child child = new Child("C-00000-00000", Sex.MALE, LocalDate.of(2012, 1, 1), ParentalStatus.UNKNOWN, null, false);
  private final Placement sender = child.enter(1, MovementKind.ADMISSION, TODAY.minusDays(90), Ground.OTHER, Basis.NOTHING, STAMP);
  private final Transfer transfer = sender.dispatch(2, SENT, "жакын туугандары ошол жакта", SENT.plusDays(3), SENT.plusDays(7), STAMP);

  @Test
  void a_child_on_its_way_is_still_on_the_senders_roll() {
    assertThat(sender.occupies(TODAY)).isTrue();
    assertThat(sender.absence()).map(Movement::kind).contains(MovementKind.ON_THE_WAY);
  }

  @Test
  void a_confirmed_child_changes_rolls_on_one_day() {
    transfer.confirm(TODAY, STAMP);
    var arrived = transfer.takeIn(STAMP);

    assertThat(sender.occupies(TODAY)).isFalse();
    assertThat(arrived.occupies(TODAY)).isTrue();
    assertThat(sender.exit()).isEqualTo(ExitKind.TRANSFER);
    assertThat(arrived.institutionId()).isEqualTo(2);
  }

  @Test
  void a_refused_child_is_the_senders_again() {
    transfer.refuse(TODAY, "орун жок", STAMP);

    assertThat(sender.isOpen()).isTrue();
    assertThat(sender.absence()).isEmpty();
  }

  @Test
  void a_refusal_needs_a_reason() {
    assertThatThrownBy(() -> transfer.refuse(TODAY, " ", STAMP)).isInstanceOf(RuleViolation.class).hasMessageContaining("refusalReason");
  }

  @Test
  void a_transfer_is_decided_once() {
    transfer.confirm(TODAY, STAMP);

    assertThatThrownBy(() -> transfer.refuse(TODAY, "кеч", STAMP)).isInstanceOf(RuleViolation.class).hasMessageContaining("transferStep");
  }

  @Test
  void it_is_overdue_the_day_after_the_last_one() {
    assertThat(transfer.isOverdue(SENT.plusDays(3))).isFalse();
    assertThat(transfer.isOverdue(SENT.plusDays(4))).isTrue();
  }

  @Test
  void an_institution_does_not_send_to_itself() {
    var other = new Child("C-11111-11111", Sex.MALE, LocalDate.of(2012, 1, 1), ParentalStatus.UNKNOWN, null, false)
        .enter(1, MovementKind.ADMISSION, SENT, Ground.OTHER, Basis.NOTHING, STAMP);

    assertThatThrownBy(() -> other.dispatch(1, SENT, "себеп", SENT, SENT, STAMP)).isInstanceOf(RuleViolation.class).hasMessageContaining("transferToSelf");
  }

  @Test
  void the_sender_cannot_let_a_child_on_its_way_leave_otherwise() {
    assertThatThrownBy(() -> sender.leave(ExitKind.REUNIFY, TODAY, "апасы", null, 30, STAMP))
        .isInstanceOf(RuleViolation.class).hasMessageContaining("onTheWay");
  }
}
