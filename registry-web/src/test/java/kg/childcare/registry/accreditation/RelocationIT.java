package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.AccreditationServiceIT.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AppealService;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.DestinationKind;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.NamedDestination;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.children.service.RelocationFilter;
import kg.childcare.registry.children.service.RelocationQueries;
import kg.childcare.registry.children.service.RelocationRow;
import kg.childcare.registry.children.service.RelocationService;
import kg.childcare.registry.children.service.RelocationSort;
import kg.childcare.registry.children.service.ReturnFilter;
import kg.childcare.registry.children.service.ReturnQueries;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Stale;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

/** A decision of the commission opens a line for each child, the roll moves it on, and its officer works it. */
@RegistryTest
class RelocationIT {
  private static final String OSH_OBLAST = "41706000000000";
  private static final NamedDestination KIN = new NamedDestination(DestinationKind.KIN, null, null, null);

  @Inject
  AccreditationGiven given;

  @Inject
  GivenHomes homes;

  @Inject
  DecisionService decisions;

  @Inject
  AppealService appeals;

  @Inject
  AccreditationDetails details;

  @Inject
  InstitutionQueries institutions;

  @Inject
  ChildService children;

  @Inject
  RelocationQueries relocations;

  @Inject
  RelocationService service;

  @Inject
  ReturnQueries returns;

  @Inject
  As as;

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource database;

  private String institution;
  private long home;
  private long decision;

  @Test
  void a_suspension_opens_a_line_for_each_child_which_the_roll_closes_and_lifting_it_cancels() throws Exception {
    accreditedWithChildren(3);
    assertThat(lines()).isEmpty();

    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));

    var lines = lines();
    assertThat(lines).hasSize(3).allSatisfy(line -> {
      assertThat(line.state()).isEqualTo(RelocationState.OPEN);
      assertThat(line.ground()).isEqualTo(LapseGround.SUSPENSION);
      assertThat(line.reference()).isEqualTo("7");
      assertThat(line.nameBy()).isEqualTo(given.today().plusDays(14));
    });
    as.in(AccreditationGiven.BISHKEK, Role.PROTECTION, () -> service.name(lines.get(0).plan(), lines.get(0).childNumber(), KIN));
    as.clerkOf(home, () -> children.leave(lines.get(1).childNumber(), new Departure(ExitKind.REUNIFY, given.today(), "апасы", null)));
    assertThat(lines()).extracting(RelocationRow::childNumber, RelocationRow::state).containsExactlyInAnyOrder(
        org.assertj.core.groups.Tuple.tuple(lines.get(0).childNumber(), RelocationState.NAMED),
        org.assertj.core.groups.Tuple.tuple(lines.get(2).childNumber(), RelocationState.OPEN));

    as.national(Role.COMMISSION, () -> decisions.resume(decision, new NewAct("8", given.today().plusDays(1), "Opened")));
    assertThat(lines()).hasSize(2).allSatisfy(line -> assertThat(line.to()).isEqualTo(given.today()));
  }

  @Test
  void a_suspension_that_is_set_aside_leaves_no_line_and_the_end_of_the_accreditation_opens_its_own() throws Exception {
    accreditedWithChildren(2);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    assertThat(lines()).hasSize(2);
    var act = as.registrar(() -> details.decision(decision)).decision().acts().get(0).id();
    var appeal = as.registrar(() -> appeals.file(decision, new NewAppeal(act, "COURT_ADMINISTRATIVE", given.today(), "Director", "It was open")));

    as.registrar(() -> appeals.stay(decision, appeal, new NewAct("C-1", given.today(), "The exit is open")));
    assertThat(lines()).isEmpty();
    as.registrar(() -> appeals.rule(decision, appeal, new AppealRuling(AppealOutcome.UPHELD, "C-2", given.today(), null, "It is locked again")));
    assertThat(lines()).hasSize(2);
  }

  @Test
  void one_who_comes_after_a_suspension_has_a_line_too_and_the_duty_to_report_goes_on() throws Exception {
    accreditedWithChildren(1);
    as.national(Role.COMMISSION, () -> decisions.withdraw(decision, new NewAct("7", given.today(), "Danger to life")));
    admit();

    assertThat(lines()).hasSize(2);
    var month = YearMonth.from(given.today()).minusMonths(1);
    assertThat(as.clerkOf(home, () -> returns.count(new ReturnFilter(month, null, null)))).isEqualTo(1);
  }

  @Test
  void a_child_who_comes_on_the_first_day_without_right_is_taken_in_and_told_and_one_of_the_day_before_is_not() throws Exception {
    accreditedWithChildren(0);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));

    assertThat(as.clerkOf(home, () -> children.admit(homes.admission(given.today(), GivenHomes.none()))).flags()).contains(AlertKind.NO_RIGHT);
    assertThat(as.clerkOf(home, () -> children.admit(homes.admission(given.today().minusDays(1), GivenHomes.none()))).flags()).doesNotContain(AlertKind.NO_RIGHT);
  }

  @Test
  void who_came_after_the_right_was_lost_is_late_when_the_own_days_are_over() throws Exception {
    accreditedWithChildren(0);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    begin(given.today().minusDays(100));
    admit(given.today().minusDays(100));
    assertThat(late()).hasSize(1);
    admit(given.today().minusDays(14));
    assertThat(late()).hasSize(1);
    admit(given.today().minusDays(15));
    assertThat(late()).hasSize(2);

    for (var line : lines()) {
      as.registrar(() -> service.name(line.plan(), line.childNumber(), KIN));
    }
    admitNamed(given.today().minusDays(90));
    assertThat(late()).extracting(RelocationRow::enteredOn).containsExactly(given.today().minusDays(100));
    admitNamed(given.today().minusDays(91));
    assertThat(late()).extracting(RelocationRow::enteredOn).containsExactlyInAnyOrder(given.today().minusDays(100), given.today().minusDays(91));
    assertThat(lines()).filteredOn(line -> line.enteredOn().equals(given.today().minusDays(14))).first()
        .satisfies(line -> assertThat(line.nameBy()).isEqualTo(given.today())).satisfies(line -> assertThat(line.moveBy()).isEqualTo(given.today().plusDays(76)));
  }

  @Test
  void only_officers_and_registrars_who_reach_it_name_and_each_reader_sees_the_own_lines() throws Exception {
    accreditedWithChildren(1);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    var line = lines().get(0);

    assertThatThrownBy(() -> as.in(OSH_OBLAST, Role.PROTECTION, () -> service.name(line.plan(), line.childNumber(), KIN))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(OSH_OBLAST, Role.PROTECTION, () -> relocations.line(line.plan(), line.childNumber()))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.clerkOf(home, () -> service.name(line.plan(), line.childNumber(), KIN))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.MONITOR, () -> service.name(line.plan(), line.childNumber(), KIN))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.COMMISSION, () -> relocations.count(RelocationFilter.late()))).isInstanceOf(EJBAccessException.class);
    assertThat(as.clerkOf(home, () -> relocations.line(line.plan(), line.childNumber())).childNumber()).isEqualTo(line.childNumber());
    assertThat(as.national(Role.MONITOR, () -> relocations.line(line.plan(), line.childNumber())).state()).isEqualTo(RelocationState.OPEN);
    assertThatThrownBy(() -> as.registrar(() -> service.name(line.plan() + 1_000_000, line.childNumber(), KIN))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.registrar(() -> service.name(line.plan(), "C-99999-99999", KIN))).isInstanceOf(NotThere.class);
  }

  @Test
  void a_second_officer_is_told_that_another_destination_was_named_meanwhile() throws Exception {
    accreditedWithChildren(1);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    var line = lines().get(0);
    var seenNone = new NamedDestination(DestinationKind.KIN, null, null, 0);

    as.registrar(() -> service.name(line.plan(), line.childNumber(), seenNone));

    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> service.name(line.plan(), line.childNumber(), seenNone))).isInstanceOf(Stale.class);
    as.second(Role.REGISTRAR, () -> service.name(line.plan(), line.childNumber(), new NamedDestination(DestinationKind.FOSTER, null, null, 1)));
    assertThat(lines().get(0).destinations()).extracting(RelocationRow.Destination::kind).containsExactly(DestinationKind.KIN, DestinationKind.FOSTER);
  }

  @Test
  void an_institution_without_accreditation_is_no_destination_and_the_last_place_is_promised_once() throws Exception {
    var lawful = given.institution();
    given.decided(given.assessed(lawful), Vote.FOR);
    var without = given.institution();
    accreditedWithChildren(1);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    var line = lines().get(0);

    assertRefused(() -> as.registrar(() -> service.name(line.plan(), line.childNumber(), to(without))), "children.rule.relocationUnlawful");
    assertRefused(() -> as.registrar(() -> service.name(line.plan(), line.childNumber(), to("0000000"))), "children.rule.receiverUnknown");
    assertRefused(() -> as.registrar(() -> service.name(line.plan(), line.childNumber(), to(null))), "children.rule.relocationInstitution");
    as.registrar(() -> service.name(line.plan(), line.childNumber(), to(lawful)));
    assertThat(lines().get(0).destination().institution()).isEqualTo(lawful);
  }

  private static NamedDestination to(String number) {
    return new NamedDestination(DestinationKind.INSTITUTION, number, null, null);
  }

  private void accreditedWithChildren(int howMany) throws Exception {
    institution = given.institution();
    decision = given.granted(institution);
    home = as.registrar(() -> institutions.byNumber(institution)).id();
    for (int i = 0; i < howMany; i++) {
      admit();
    }
  }

  /** As if the right had been lost on an earlier day. */
  private void begin(LocalDate day) throws Exception {
    try (var connection = database.getConnection(); var plan = connection.prepareStatement("UPDATE relocation_plan SET from_day = ?, name_by = ?, move_by = ? WHERE institution_id = ?")) {
      plan.setObject(1, day);
      plan.setObject(2, day.plusDays(14));
      plan.setObject(3, day.plusDays(90));
      plan.setLong(4, home);
      plan.executeUpdate();
    }
  }

  private void admit() throws Exception {
    var day = given.today().minusDays(1).getMonth() == given.today().getMonth() ? given.today().minusDays(1) : given.today();
    admit(day);
  }

  private String admit(LocalDate day) throws Exception {
    return as.clerkOf(home, () -> children.admit(homes.admission(day, GivenHomes.none()))).number();
  }

  private void admitNamed(LocalDate day) throws Exception {
    var child = admit(day);
    as.registrar(() -> service.name(lines().get(0).plan(), child, KIN));
  }

  private List<RelocationRow> late() throws Exception {
    return as.registrar(() -> relocations.rows(new RelocationFilter(null, true, institution), PageRequest.page(0, 50, RelocationSort.NAME_BY)));
  }

  private List<RelocationRow> lines() throws Exception {
    return as.registrar(() -> relocations.rows(new RelocationFilter(null, false, institution), PageRequest.page(0, 50, RelocationSort.CHILD_NUMBER)));
  }
}
