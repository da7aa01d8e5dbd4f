package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.OwnedInstitution;
import kg.childcare.registry.institution.service.OwnedSort;
import kg.childcare.registry.institution.service.OwnerCard;
import kg.childcare.registry.institution.service.OwnerFilter;
import kg.childcare.registry.institution.service.OwnerOf;
import kg.childcare.registry.institution.service.OwnerQueries;
import kg.childcare.registry.institution.service.OwnerRow;
import kg.childcare.registry.institution.service.OwnerService;
import kg.childcare.registry.institution.service.OwnerSort;
import kg.childcare.registry.institution.service.OwnerVerdict;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class OwnerServiceIT {
  private static final String ALAY = "41706207000000";
  private static final String NARYN_OBLAST = "41704000000000";
  private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);
  private static final LocalDate SOLD = LocalDate.of(2026, 1, 12);

  @Inject
  As as;

  @Inject
  InstitutionService institutions;

  @Inject
  InstitutionQueries register;

  @Inject
  OwnerService service;

  @Inject
  OwnerQueries owners;

  private final String name = "Жол " + UUID.randomUUID();

  @Test
  void two_spellings_become_one_owner_by_a_decision_and_two_again_by_another() throws Exception {
    var first = active("ОФ «" + name + "»");
    active("Общественный фонд " + name);
    var id = operatorOf(first);
    var other = as.registrar(() -> owners.card(id)).resembling();
    assertThat(other).extracting(OwnerCard.Spelling::text).containsExactly("Общественный фонд " + name);

    as.registrar(() -> service.decide(id, new OwnerVerdict(other.get(0).id(), true, "Same certificate")));

    var together = as.registrar(() -> owners.card(other.get(0).id()));
    assertThat(together.id()).isEqualTo(id);
    assertThat(together.pattern()).extracting(OwnerCard.Pattern::institutions, OwnerCard.Pattern::places, OwnerCard.Pattern::children, OwnerCard.Pattern::accredited,
        OwnerCard.Pattern::openFindings).containsExactly(2, 24, 0, 0, 0);
    assertThat(together.decisions()).singleElement().satisfies(one -> assertThat(one.reason()).isEqualTo("Same certificate"));
    assertThat(as.registrar(() -> owners.rows(new OwnerFilter(name, OwnerRole.OPERATOR), PageRequest.page(0, 10, OwnerSort.INSTITUTIONS))))
        .extracting(OwnerRow::id, OwnerRow::institutions, OwnerRow::places).containsExactly(org.assertj.core.groups.Tuple.tuple(id, 2L, 24L));
    assertThat(as.registrar(() -> owners.count(new OwnerFilter(name, OwnerRole.OPERATOR)))).isOne();

    as.registrar(() -> service.decide(id, new OwnerVerdict(other.get(0).id(), false, "Another town")));

    var alone = as.registrar(() -> owners.card(id));
    assertThat(alone.pattern().institutions()).isOne();
    assertThat(alone.resembling()).as("decided, so not proposed again").isEmpty();
    assertThat(alone.decisions()).extracting(OwnerCard.Verdict::same).containsExactly(true, false);
  }

  @Test
  void each_relation_has_its_days() throws Exception {
    var number = active(name + " эски");
    as.registrar(() -> institutions.change(number, null, InstitutionStatus.ACTIVE, facts(name + " жаңы", SOLD)));
    as.second(Role.REGISTRAR, () -> institutions.confirm(waiting(number)));

    var operators = as.registrar(() -> owners.of(number)).stream().filter(one -> one.role() == OwnerRole.OPERATOR).toList();

    assertThat(operators).extracting(OwnerOf::name, OwnerOf::from, OwnerOf::to).containsExactly(
        org.assertj.core.groups.Tuple.tuple(name + " эски", FOUNDED, SOLD.minusDays(1)), org.assertj.core.groups.Tuple.tuple(name + " жаңы", SOLD, null));
    assertThat(as.registrar(() -> owners.card(operators.get(0).id())).pattern().institutions()).isZero();
    assertThat(as.registrar(() -> owners.institutions(operators.get(0).id(), null, null, PageRequest.page(0, 20, OwnedSort.ENTERED)))).singleElement()
        .satisfies(one -> assertThat(one.spans()).containsExactly(new OwnedInstitution.Span(OwnerRole.OPERATOR, FOUNDED, SOLD.minusDays(1))));
    assertThat(as.registrar(() -> owners.card(operators.get(0).id(), SOLD.minusDays(1), null)).pattern().institutions()).as("the day before it was sold").isOne();
    assertThat(as.registrar(() -> owners.card(operators.get(0).id(), SOLD, null)).pattern().institutions()).isZero();
    assertThat(as.registrar(() -> owners.countInstitutions(operators.get(0).id(), SOLD, null))).isZero();
    assertThat(as.registrar(() -> owners.count(new OwnerFilter(name + " эски", OwnerRole.OPERATOR, SOLD.minusDays(1), null)))).isOne();
    assertThat(as.registrar(() -> owners.count(new OwnerFilter(name + " эски", OwnerRole.OPERATOR, SOLD, null)))).isZero();
  }

  @Test
  void who_sees_none_of_its_institutions_does_not_know_of_the_owner() throws Exception {
    var id = operatorOf(active(name));

    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> owners.card(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> service.payTaxesAs(id, "1"))).isInstanceOf(NotThere.class);
    assertThat(as.in(NARYN_OBLAST, Role.REGISTRAR, () -> owners.count(new OwnerFilter(name, OwnerRole.OPERATOR)))).isZero();
  }

  @Test
  void only_registrars_decide_and_findings_are_counted_for_their_readers_only() throws Exception {
    var id = operatorOf(active(name));

    for (var role : List.of(Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> service.decide(id, new OwnerVerdict(id, true, "x")))).as(role)
          .satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
    assertThat(as.national(Role.COMMISSION, () -> owners.card(id)).pattern().openFindings()).isNull();
    assertThat(as.national(Role.PLANNER, () -> owners.card(id)).pattern().openFindings()).isZero();
  }

  @Test
  void another_spelling_with_the_same_tax_number_is_proposed_by_it() throws Exception {
    var one = operatorOf(active("Акак " + name, tax()));
    var other = operatorOf(active("Башка " + name, tax()));

    assertThat(as.registrar(() -> owners.card(one)).resembling()).filteredOn(spelling -> spelling.id() == other).singleElement()
        .satisfies(spelling -> assertThat(spelling.why()).isEqualTo(Ground.TAX_NUMBER));
    as.registrar(() -> service.decide(one, new OwnerVerdict(other, false, "A branch of another")));
    assertThat(as.registrar(() -> owners.card(one)).resembling()).extracting(OwnerCard.Spelling::id).doesNotContain(other);
  }

  @Test
  void complaints_are_counted_for_their_readers_only() throws Exception {
    var id = operatorOf(active(name));

    assertThat(as.national(Role.PROTECTION, () -> owners.card(id)).pattern().complaints()).isZero();
    assertThat(as.national(Role.MONITOR, () -> owners.card(id)).pattern().complaints()).isZero();
    for (var role : List.of(Role.REGISTRAR, Role.COMMISSION, Role.PLANNER)) {
      assertThat(as.national(role, () -> owners.card(id)).pattern().complaints()).as(role).isNull();
    }
  }

  private long operatorOf(String number) throws Exception {
    return as.registrar(() -> owners.of(number)).stream().filter(one -> one.role() == OwnerRole.OPERATOR).findFirst().orElseThrow().id();
  }

  private String active(String operator) throws Exception {
    return active(operator, null);
  }

  private String tax() {
    return String.format("222071%08d", Math.floorMod(name.hashCode(), 90_000_000));
  }

  private String active(String operator, String tax) throws Exception {
    var number = as.registrar(() -> institutions.register(facts(operator, FOUNDED, tax)));
    as.second(Role.REGISTRAR, () -> institutions.confirm(waiting(number)));
    return number;
  }

  private long waiting(String number) {
    return register.changes(number).stream().filter(change -> change.state() == ChangeState.WAITING).findFirst().orElseThrow().id();
  }

  private NewFacts facts(String operator, LocalDate from) {
    return facts(operator, from, null);
  }

  private NewFacts facts(String operator, LocalDate from, String tax) {
    return new NewFacts("Үй " + name, null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation " + name, operator, "Ministry", null, tax, 3, 17, 12, from, "Test");
  }
}
