package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import kg.childcare.registry.children.service.Absence;
import kg.childcare.registry.children.service.Admitted;
import kg.childcare.registry.children.service.AlertFilter;
import kg.childcare.registry.children.service.AlertQueries;
import kg.childcare.registry.children.service.AlertRow;
import kg.childcare.registry.children.service.AlertSort;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.children.service.Dispatch;
import kg.childcare.registry.children.service.TransferService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.AtOnce;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

/** The last place, by each way in. */
@RegistryTest
class FullHomesIT {
  private static final int CAP = 12;

  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService service;

  @Inject
  TransferService transfers;

  @Inject
  ChildQueries children;

  @Inject
  AlertQueries alerts;

  @Test
  void two_clerks_do_not_both_take_the_last_place_of_a_family_home() throws Exception {
    for (int round = 0; round < 3; round++) {
      var home = filled(CAP - 1);
      Callable<Admitted> admitting = () -> admitted(home, 0);

      assertThat(AtOnce.refusals(admitting, admitting)).singleElement().satisfies(FullHomesIT::isCapFull);

      assertThat(onRoll(home)).isEqualTo(CAP);
    }
  }

  @Test
  void an_admission_and_an_arrival_do_not_both_take_the_last_place_of_a_family_home() throws Exception {
    for (int round = 0; round < 3; round++) {
      var home = filled(CAP - 1);
      var sender = given.childrensHome(10);
      var transfer = sent(sender, home);

      var refused = AtOnce.refusals(() -> admitted(home, 0), () -> as.clerkOf(home.id(), () -> transfers.confirm(transfer, given.today())));

      assertThat(refused).singleElement().satisfies(FullHomesIT::isCapFull);
      assertThat(onRoll(home)).isEqualTo(CAP);
    }
  }

  @Test
  void of_two_clerks_who_pass_the_approved_places_one_is_told() throws Exception {
    var home = given.childrensHome(2);
    admitted(home, 3);
    var flags = Collections.synchronizedList(new ArrayList<List<AlertKind>>());
    Callable<Boolean> admitting = () -> flags.add(admitted(home, 0).flags());

    assertThat(AtOnce.refusals(admitting, admitting)).isEmpty();

    assertThat(flags).containsExactlyInAnyOrder(List.of(), List.of(AlertKind.OVER_CAPACITY));
    assertThat(openAlerts(home)).extracting(AlertRow::kind).containsExactly(AlertKind.OVER_CAPACITY);
  }

  @Test
  void a_child_recorded_late_does_not_pass_the_cap_on_a_day_since() throws Exception {
    var home = given.familyHome(CAP);
    for (int i = 0; i < CAP; i++) {
      admitted(home, 5);
    }

    assertThatThrownBy(() -> admitted(home, 9)).satisfies(FullHomesIT::isCapFull);
    assertThatThrownBy(() -> admitted(home, 5)).satisfies(FullHomesIT::isCapFull);
    assertThat(onRoll(home)).isEqualTo(CAP);
  }

  @Test
  void a_child_recorded_late_tells_of_the_first_day_with_too_many() throws Exception {
    var home = given.childrensHome(1);
    admitted(home, 5);

    assertThat(admitted(home, 9).flags()).containsExactly(AlertKind.OVER_CAPACITY);

    assertThat(openAlerts(home)).extracting(AlertRow::showsFrom).containsExactly(given.today().minusDays(5));
  }

  @Test
  void a_place_is_free_again_on_the_day_a_child_has_left() throws Exception {
    var home = filled(CAP);
    var leaving = as.registrar(() -> children.roll(home.id(), given.today())).get(0).number();
    assertThatThrownBy(() -> admitted(home, 0)).satisfies(FullHomesIT::isCapFull);

    as.clerkOf(home.id(), () -> service.leave(leaving, new Departure(ExitKind.REUNIFY, given.today(), "Mother", null)));

    assertThatThrownBy(() -> admitted(home, 1)).satisfies(FullHomesIT::isCapFull);
    assertThat(admitted(home, 0).flags()).isEmpty();
  }

  @Test
  void a_child_in_hospital_keeps_its_place() throws Exception {
    var home = filled(CAP);
    var ill = as.registrar(() -> children.roll(home.id(), given.today())).get(0).number();
    as.clerkOf(home.id(), () -> service.goAway(ill, new Absence(MovementKind.HOSPITAL, given.today(), given.today().plusDays(4), null)));

    assertThatThrownBy(() -> admitted(home, 0)).satisfies(FullHomesIT::isCapFull);
    as.clerkOf(home.id(), () -> service.comeBack(ill, given.today(), null));

    assertThat(onRoll(home)).isEqualTo(CAP);
  }

  @Test
  void a_child_sent_to_a_full_family_home_stays_on_the_roll_of_the_sender() throws Exception {
    var home = filled(CAP);
    var sender = given.childrensHome(10);
    var transfer = sent(sender, home);

    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> transfers.confirm(transfer, given.today()))).satisfies(FullHomesIT::isCapFull);

    assertThat(onRoll(sender)).isOne();
    as.clerkOf(home.id(), () -> transfers.refuse(transfer, given.today(), "No place"));
    assertThat(as.clerkOf(sender.id(), () -> children.occupied(sender.id(), given.today()))).isOne();
  }

  private long sent(InstitutionRef from, InstitutionRef to) throws Exception {
    var child = admitted(from, 3).number();
    return as.clerkOf(from.id(), () -> transfers.dispatch(child, new Dispatch(to.number(), given.today(), "Nearer to its sister")));
  }

  private InstitutionRef filled(int howMany) throws Exception {
    var home = given.familyHome(CAP);
    for (int i = 0; i < howMany; i++) {
      admitted(home, 3);
    }
    return home;
  }

  private Admitted admitted(InstitutionRef home, int daysAgo) throws Exception {
    var day = given.today().minusDays(daysAgo);
    return as.clerkOf(home.id(), () -> service.admit(given.admission(day, given.court(day))));
  }

  private int onRoll(InstitutionRef home) throws Exception {
    return as.registrar(() -> children.roll(home.id(), given.today()).size());
  }

  private static void isCapFull(Throwable refused) {
    assertThat(refused).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("children.rule.capFull"));
  }

  private List<AlertRow> openAlerts(InstitutionRef home) throws Exception {
    return as.national(Role.PROTECTION, () -> alerts.rows(new AlertFilter(null, false, home.number()), PageRequest.page(0, 50, AlertSort.SHOWS_FROM)));
  }
}
