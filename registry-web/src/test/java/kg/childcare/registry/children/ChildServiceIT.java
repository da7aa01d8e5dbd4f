package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kg.childcare.registry.children.service.AlertFilter;
import kg.childcare.registry.children.service.AlertQueries;
import kg.childcare.registry.children.service.AlertRow;
import kg.childcare.registry.children.service.AlertService;
import kg.childcare.registry.children.service.AlertSort;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.BasisPaper;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.children.service.Dispatch;
import kg.childcare.registry.children.service.IdentityService;
import kg.childcare.registry.children.service.RollRow;
import kg.childcare.registry.children.service.TransferService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

@RegistryTest
class ChildServiceIT {
  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService service;

  @Inject
  ChildQueries children;

  @Inject
  TransferService transfers;

  @Inject
  IdentityService identities;

  @Inject
  AlertService alertService;

  @Inject
  AlertQueries alerts;

  @PersistenceContext
  EntityManager em;

  @Test
  void an_admitted_child_is_on_the_roll_and_its_names_are_sealed() throws Exception {
    var home = given.childrensHome(40);
    var person = given.person();

    var admitted = as.clerkOf(home.id(), () -> service.admit(given.admission(given.today(), given.court(given.today()), person)));

    assertThat(as.clerkOf(home.id(), () -> children.roll(home.id(), given.today()))).extracting(RollRow::number).containsExactly(admitted.number());
    assertThat(admitted.flags()).isEmpty();
    var sealed = as.registrar(() -> (byte[]) em.createNativeQuery("SELECT i.names_sealed FROM child_identity i JOIN child c ON c.id = i.child_id WHERE c.number = ?")
        .setParameter(1, admitted.number()).getSingleResult());
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(person.familyName());
    assertThat(as.clerkOf(home.id(), () -> identities.open(admitted.number(), "test")).familyName()).isEqualTo(person.familyName());
  }

  @Test
  void the_names_of_a_list_are_opened_for_its_own_home_and_each_is_booked() throws Exception {
    var home = given.childrensHome(40);
    var own = given.children(home, 2, given.today(), admission -> service.admit(admission).number());
    var elsewhere = given.children(given.childrensHome(40), 1, given.today(), admission -> service.admit(admission).number()).get(0);

    var names = as.clerkOf(home.id(), () -> identities.names(Set.of(own.get(0), own.get(1), elsewhere), "monthly return"));

    assertThat(names).containsOnlyKeys(own).doesNotContainValue(null);
    assertThat(reads(own.get(0))).isOne();
    assertThat(reads(own.get(1))).isOne();
    assertThat(reads(elsewhere)).isZero();
    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> identities.names(Set.of(own.get(0)), " "))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> as.registrar(() -> identities.names(Set.of(own.get(0)), "test"))).isInstanceOf(EJBAccessException.class);
  }

  private long reads(String number) throws Exception {
    return as.registrar(() -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE outcome = 'READ' AND subject_kind = 'child' AND subject_id = ?")
        .setParameter(1, number).getSingleResult()).longValue());
  }

  @Test
  void reading_a_name_needs_a_reason_and_a_role() throws Exception {
    var home = given.childrensHome(40);
    var number = given.children(home, 1, given.today(), admission -> service.admit(admission).number()).get(0);

    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> identities.open(number, " "))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> as.registrar(() -> identities.open(number, "test"))).isInstanceOf(EJBAccessException.class);
    assertThat(as.national(Role.PROTECTION, () -> identities.open(number, "test")).givenName()).isEqualTo("Сыноо");
  }

  @Test
  void a_child_without_a_basis_is_admitted_and_told() throws Exception {
    var home = given.childrensHome(40);

    var admitted = as.clerkOf(home.id(), () -> service.admit(given.admission(given.today(), GivenHomes.none())));

    assertThat(admitted.flags()).containsExactly(AlertKind.NO_BASIS);
    assertThat(openAlerts(home.number())).extracting(AlertRow::childNumber).containsExactly(admitted.number());
  }

  @Test
  void a_court_decision_whose_term_was_over_yesterday_is_told_and_one_that_ends_today_is_not() throws Exception {
    var home = given.childrensHome(40);
    for (int daysAgo = 0; daysAgo < 2; daysAgo++) {
      var paper = new BasisPaper(BasisKind.COURT_DECISION, "2/26", "Court", given.today().minusYears(1), given.today().minusDays(daysAgo));
      as.clerkOf(home.id(), () -> service.admit(given.admission(given.today(), paper)));
    }

    assertThat(openAlerts(home.number())).singleElement().satisfies(alert -> {
      assertThat(alert.kind()).isEqualTo(AlertKind.NO_BASIS);
      assertThat(alert.showsFrom()).isEqualTo(given.today());
    });
  }

  @Test
  void only_a_protection_officer_ends_an_alert() throws Exception {
    var home = given.childrensHome(40);
    as.clerkOf(home.id(), () -> service.admit(given.admission(given.today(), GivenHomes.none())));
    var alert = openAlerts(home.number()).get(0).id();

    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> alertService.resolve(alert, "closed"))).isInstanceOf(EJBAccessException.class);
    as.national(Role.PROTECTION, () -> alertService.resolve(alert, "the court decided"));

    assertThat(openAlerts(home.number())).isEmpty();
  }

  @Test
  void the_same_pin_elsewhere_is_refused_and_told() throws Exception {
    var home = given.childrensHome(40);
    var other = given.childrensHome(40);
    var person = given.person();
    as.clerkOf(home.id(), () -> service.admit(given.admission(given.today(), given.court(given.today()), person)));

    assertThatThrownBy(() -> as.clerkOf(other.id(), () -> service.admit(given.admission(given.today(), given.court(given.today()), person))))
        .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("children.rule.onRoll"));

    assertThat(openAlerts(other.number())).extracting(AlertRow::kind).containsExactly(AlertKind.OVERLAP);
  }

  @Test
  void a_family_home_at_its_cap_refuses_one_more() throws Exception {
    var home = given.familyHome(12);
    given.children(home, 12, given.today(), admission -> service.admit(admission).number());

    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> service.admit(given.admission(given.today(), given.court(given.today())))))
        .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("children.rule.capFull"));
  }

  @Test
  void a_home_over_its_places_is_flagged() throws Exception {
    var home = given.childrensHome(1);
    given.children(home, 1, given.today(), admission -> service.admit(admission).number());

    var second = as.clerkOf(home.id(), () -> service.admit(given.admission(given.today(), given.court(given.today()))));

    assertThat(second.flags()).containsExactly(AlertKind.OVER_CAPACITY);
  }

  @Test
  void a_transfer_needs_both_sides() throws Exception {
    var sender = given.childrensHome(40);
    var receiver = given.childrensHome(40);
    var number = given.children(sender, 1, given.today().minusDays(5), admission -> service.admit(admission).number()).get(0);

    var transfer = as.clerkOf(sender.id(), () -> transfers.dispatch(number, new Dispatch(receiver.number(), given.today().minusDays(1), "test")));
    assertThat(as.clerkOf(sender.id(), () -> children.occupied(sender.id(), given.today()))).isZero();
    assertThatThrownBy(() -> as.clerkOf(sender.id(), () -> transfers.confirm(transfer, given.today()))).isInstanceOf(NotThere.class);
    as.clerkOf(receiver.id(), () -> transfers.confirm(transfer, given.today()));

    assertThat(as.clerkOf(sender.id(), () -> children.roll(sender.id(), given.today()))).isEmpty();
    assertThat(as.clerkOf(receiver.id(), () -> children.roll(receiver.id(), given.today()))).extracting(RollRow::number).containsExactly(number);
    assertThat(as.registrar(() -> children.roll(sender.id(), given.today().minusDays(2)))).extracting(RollRow::number).containsExactly(number);
  }

  @Test
  void another_institution_does_not_know_the_child() throws Exception {
    var home = given.childrensHome(40);
    var stranger = given.childrensHome(40);
    var number = given.children(home, 1, given.today(), admission -> service.admit(admission).number()).get(0);

    assertThatThrownBy(() -> as.clerkOf(stranger.id(), () -> children.child(number))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.clerkOf(stranger.id(), () -> children.roll(home.id(), given.today()))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.national(Role.ANALYST, () -> children.child(number))).isInstanceOf(EJBAccessException.class);
    assertThat(as.clerkOf(home.id(), () -> children.child(number)).own()).isTrue();
  }

  @Test
  void the_end_of_a_papers_term_is_told_of_no_child_that_left_or_was_handed_on_before_it() throws Exception {
    var home = given.childrensHome(40);
    var other = given.childrensHome(40);
    var paper = new BasisPaper(BasisKind.COURT_DECISION, "2/26", "Court", given.today(), given.today().plusDays(10));
    var leaving = as.clerkOf(home.id(), () -> service.admit(given.admission(given.today().minusDays(1), paper))).number();
    var handedOn = as.clerkOf(home.id(), () -> service.admit(given.admission(given.today().minusDays(1), paper))).number();
    assertThat(toldLater(home.id())).isEqualTo(2);

    as.clerkOf(home.id(), () -> service.leave(leaving, new Departure(ExitKind.REUNIFY, given.today(), "Mother", null)));
    assertThat(toldLater(home.id())).isOne();
    var transfer = as.clerkOf(home.id(), () -> transfers.dispatch(handedOn, new Dispatch(other.number(), given.today(), "Nearer to the mother")));
    as.clerkOf(other.id(), () -> transfers.confirm(transfer, given.today()));

    assertThat(toldLater(home.id())).isZero();
    assertThat(toldLater(other.id())).isOne();
  }

  private long toldLater(long institutionId) throws Exception {
    return as.registrar(() -> em.createQuery("select count(a) from Alert a where a.institutionId = :id and a.kind = :kind and a.state = :open", Long.class)
        .setParameter("id", institutionId).setParameter("kind", AlertKind.NO_BASIS).setParameter("open", AlertState.OPEN).getSingleResult());
  }

  private java.util.List<AlertRow> openAlerts(String institution) throws Exception {
    return as.national(Role.PROTECTION, () -> alerts.rows(new AlertFilter(null, false, institution), PageRequest.page(0, 50, AlertSort.SHOWS_FROM)));
  }
}
