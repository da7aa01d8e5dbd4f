package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.MergeService;
import kg.childcare.registry.institution.service.NewMerge;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class SuspectedIT {
  private static final String ALAY = "41706207000000";
  private static final String NARYN_OBLAST = "41704000000000";

  @Inject
  As as;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  MergeService merges;

  @Inject
  PublicRegister register;

  @Inject
  Clock clock;

  @Test
  void whoever_finds_it_enters_it_and_two_registrars_take_it_to_its_outcome() throws Exception {
    for (var outcome : List.of(InstitutionStatus.NOT_AN_INSTITUTION, InstitutionStatus.CLOSED_DOWN)) {
      var number = as.national(Role.INSPECTOR, () -> service.suspect(found()));
      assertThatThrownBy(() -> as.national(Role.INSPECTOR, () -> service.change(number, null, InstitutionStatus.UNDER_CHECK, found())))
          .satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
      to(number, InstitutionStatus.UNDER_CHECK);
      to(number, outcome);

      assertThat(as.registrar(() -> institutions.card(number, null, null).status())).isEqualTo(outcome);
      assertThatThrownBy(() -> as.stranger(() -> register.institution(number))).as("a rumour is not published").isInstanceOf(NotThere.class);
    }
  }

  @Test
  void it_turns_out_to_be_one_that_is_known() throws Exception {
    var number = as.national(Role.PROTECTION, () -> service.suspect(found()));
    var known = as.registrar(() -> service.register(whole()));
    assertThatThrownBy(() -> as.registrar(() -> merges.propose(new NewMerge(number, known, today(), "Same house")))).isInstanceOf(RuleViolation.class).hasMessageContaining("mergeState");
    to(number, InstitutionStatus.UNDER_CHECK);
    var id = as.registrar(() -> merges.propose(new NewMerge(number, known, today(), "Same house")));
    as.second(Role.REGISTRAR, () -> merges.confirm(id));

    assertThat(as.registrar(() -> institutions.card(number, null, null).status())).isEqualTo(InstitutionStatus.DUPLICATE);
  }

  @Test
  void nobody_enters_one_outside_the_own_territory_or_without_the_role() throws Exception {
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.INSPECTOR, () -> service.suspect(found()))).isInstanceOf(RuleViolation.class).hasMessageContaining("territoryNotYours");
    for (var role : List.of(Role.COMMISSION, Role.PLANNER, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> service.suspect(found()))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
  }

  private void to(String number, InstitutionStatus status) throws Exception {
    as.registrar(() -> service.change(number, null, status, found()));
    as.second(Role.REGISTRAR, () -> service.confirm(institutions.changes(number).stream().filter(change -> change.state() == ChangeState.WAITING).findFirst().orElseThrow().id()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  @Test
  void a_program_writes_only_words_that_are_on_the_lists() {
    var place = found();
    assertThatThrownBy(() -> as.registrar(() -> service.suspect(said(place, "UNKNOWN", "UNKNOWN")))).hasMessageContaining("categoryUnknown");
    assertThatThrownBy(() -> as.registrar(() -> service.suspect(said(place, "UNREG", "NOBODY")))).hasMessageContaining("ownershipUnknown");
    assertThatThrownBy(() -> as.registrar(() -> service.register(said(place, "FAM_HOME", "NOBODY")))).hasMessageContaining("ownershipUnknown");
  }

  private static NewFacts said(NewFacts like, String category, String ownership) {
    return new NewFacts(like.nameKy(), null, null, category, ownership, like.territory(), null, null, null, null, null, null, null, null, like.from(), like.reason());
  }

  private NewFacts found() {
    return new NewFacts("Белгисиз жай " + UUID.randomUUID(), null, null, "UNREG", "UNKNOWN", ALAY, null, null, null, null, null, null, null, null, today(), "Neighbours");
  }

  private NewFacts whole() {
    return new NewFacts("Үй " + UUID.randomUUID(), null, null, "FAM_HOME", "PRIVATE", ALAY, "A", "A", "Ministry", null, null, 3, 17, 12, today().minusYears(1), "Test");
  }
}
