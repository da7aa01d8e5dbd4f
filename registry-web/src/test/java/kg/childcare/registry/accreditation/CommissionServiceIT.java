package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.AccreditationServiceIT.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.CertificateStanding;
import kg.childcare.registry.accreditation.service.CommissionQueries;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.PublicRights;
import kg.childcare.registry.accreditation.service.SessionView;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.AtOnce;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

@RegistryTest
class CommissionServiceIT {
  @Inject
  AccreditationGiven given;

  @Inject
  CommissionService commission;

  @Inject
  AccreditationService applications;

  @Inject
  DecisionService decisions;

  @Inject
  AccreditationDetails details;

  @Inject
  StandingQueries standings;

  @Inject
  InstitutionQueries institutions;

  @Inject
  InstitutionService register;

  @Inject
  CertificateStanding checks;

  @Inject
  PublicRights rights;

  @Inject
  CommissionQueries sessions;

  @Inject
  UserTransaction transaction;

  @PersistenceContext
  EntityManager em;

  @Inject
  As as;

  @Test
  void votes_become_a_decision_and_a_certificate_in_three_languages() throws Exception {
    var institution = given.institution();
    var id = given.assessed(institution);

    given.decided(id, Vote.FOR);

    var decision = as.registrar(() -> details.detail(id)).decisions().get(0);
    assertThat(decision.verdict()).isEqualTo(Verdict.ACCREDITED);
    assertThat(decision.tally()).isEqualTo(new Tally(3, 0, 0, 0));
    for (var language : Language.values()) {
      assertThat(as.registrar(() -> details.certificate(decision.id(), language)).content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(standing(institution, given.today()).status()).isEqualTo(AccreditationStatus.VALID);
    assertThat(as.stranger(() -> checks.of(DocumentKind.CERTIFICATE, decision.id(), given.today()))).contains("AccreditationStatus.VALID");
  }

  @Test
  void votes_against_refuse() throws Exception {
    var institution = given.institution();

    given.decided(given.assessed(institution), Vote.AGAINST);

    assertThat(standing(institution, given.today()).status()).isEqualTo(AccreditationStatus.REFUSED);
    assertThat(standing(institution, given.today().minusDays(1)).status()).isEqualTo(AccreditationStatus.NONE);
  }

  @Test
  void a_member_votes_once() throws Exception {
    var id = given.assessed(given.institution());
    var session = given.session();
    as.national(Role.COMMISSION, () -> commission.put(session, id, new Motion(Verdict.ACCREDITED, 40, null)));
    as.second(Role.COMMISSION, () -> commission.cast(session, id, Vote.FOR, null));

    assertRefused(() -> as.second(Role.COMMISSION, () -> commission.cast(session, id, Vote.AGAINST, null)), "accreditation.rule.votedAlready");
    assertRefused(() -> as.second(Role.COMMISSION, () -> commission.close(session)), "accreditation.rule.onlyChairCloses");
  }

  @Test
  void what_is_taken_back_while_it_is_voted_on_stays_undecided_and_the_session_still_closes() throws Exception {
    var institution = given.institution();
    var id = given.assessed(institution);
    var session = given.voted(id, new Motion(Verdict.ACCREDITED, 40, null), Vote.FOR);
    as.registrar(() -> applications.withdraw(id, "The founder gives up"));

    assertThat(as.national(Role.COMMISSION, () -> commission.close(session))).hasSize(1);

    assertThat(as.registrar(() -> details.detail(id)).decisions()).isEmpty();
    assertThat(standing(institution, given.today()).status()).isEqualTo(AccreditationStatus.NONE);
  }

  @Test
  void two_who_open_a_session_at_the_same_moment_open_one() throws Exception {
    as.national(Role.COMMISSION, () -> commission.close(given.session()));
    Callable<Long> opening = () -> as.national(Role.COMMISSION, () -> commission.openSession());

    assertThat(AtOnce.refusals(opening, opening)).singleElement()
        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo("accreditation.rule.sessionOpenAlready"));
  }

  @Test
  void a_suspension_and_its_end_count_from_the_days_they_name() throws Exception {
    var institution = given.institution();
    var decision = given.granted(institution);
    var day = given.today().plusDays(3);

    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", day, "Fire exit locked")));
    as.national(Role.COMMISSION, () -> decisions.resume(decision, new NewAct("8", day.plusDays(5), "Opened")));

    assertThat(standing(institution, day.minusDays(1)).status()).isEqualTo(AccreditationStatus.VALID);
    assertThat(standing(institution, day).status()).isEqualTo(AccreditationStatus.SUSPENDED);
    assertThat(standing(institution, day.plusDays(5)).status()).isEqualTo(AccreditationStatus.VALID);
  }

  @Test
  void an_override_stands_beside_the_vote() throws Exception {
    var institution = given.institution();
    var id = given.assessed(institution);
    given.decided(id, Vote.AGAINST);
    var refused = as.registrar(() -> details.detail(id)).decisions().get(0).id();
    var order = new OverrideOrder(Verdict.CONDITIONAL, "Deputy minister", "No other place in the raion", "Hire a nurse");

    assertRefused(() -> as.registrar(() -> decisions.override(refused, order)), "accreditation.rule.preparerMayNotOverride");
    as.second(Role.REGISTRAR, () -> decisions.override(refused, order));

    var both = as.registrar(() -> details.detail(id)).decisions();
    assertThat(both).extracting(one -> one.verdict()).containsExactly(Verdict.REFUSED, Verdict.CONDITIONAL);
    assertThat(both.get(1).orderedBy()).isEqualTo("Deputy minister");
    assertThat(both.get(1).voted()).isEqualTo(Verdict.REFUSED);
    assertThat(both.get(1).conditions()).isEqualTo("Hire a nurse");
  }

  @Test
  void only_members_vote_and_the_institution_does_not_learn_who_said_what() throws Exception {
    var institution = given.institution();
    var id = given.assessed(institution);
    given.decided(id, Vote.FOR);
    var institutionId = as.registrar(() -> institutions.byNumber(institution)).id();

    assertThatThrownBy(() -> as.registrar(() -> commission.openSession())).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.MONITOR, () -> decisions.suspend(1, null))).isInstanceOf(EJBAccessException.class);
    var seen = as.clerkOf(institutionId, () -> details.detail(id)).items().get(0);
    assertThat(seen.tally().votesFor()).isEqualTo(3);
    assertThat(seen.ballots()).isEmpty();
  }

  @Test
  void a_session_that_goes_on_past_midnight_is_still_the_open_one_and_an_older_one_is_not() throws Exception {
    var session = given.session();

    held(session, given.today().minusDays(1));
    assertThat(as.national(Role.COMMISSION, () -> sessions.openSession())).get().extracting(SessionView::id).isEqualTo(session);
    held(session, given.today().minusDays(2));
    assertThat(as.national(Role.COMMISSION, () -> sessions.openSession())).isEmpty();
    as.national(Role.COMMISSION, () -> commission.close(session));
  }

  /** As if it had been opened on another day. */
  private void held(long session, LocalDate day) throws Exception {
    transaction.begin();
    var moved = em.createNativeQuery("UPDATE accreditation_session SET held_on = ?1 WHERE id = ?2").setParameter(1, day).setParameter(2, session).executeUpdate();
    transaction.commit();
    assertThat(moved).isOne();
  }

  @Test
  void everybody_reads_how_an_institution_stands_on_a_day_and_until_when() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var id = as.registrar(() -> institutions.byNumber(institution)).id();

    assertThat(as.stranger(() -> rights.told(List.of(id), given.today().minusDays(1)))).containsEntry(id, new ToldRight("NONE", null, null, null));
    assertThat(as.stranger(() -> rights.told(List.of(id), given.today())).get(id).status()).isEqualTo("VALID");
    assertThat(as.stranger(() -> rights.told(List.of(id), given.today())).get(id).places()).isEqualTo(40);
    var last = as.stranger(() -> rights.told(List.of(id), given.today())).get(id).until();
    assertThat(as.stranger(() -> rights.told(List.of(id), last.plusDays(1)))).containsEntry(id, new ToldRight("EXPIRED", last.plusDays(1), null, null));
  }

  @Test
  void where_a_shelter_is_a_decision_tells_only_to_those_who_need_it() throws Exception {
    var shelter = given.institution("CRISIS");
    given.decided(given.assessed(shelter), Vote.FOR);

    for (var role : List.of(Role.PLANNER, Role.COMMISSION)) {
      assertThat(as.national(role, () -> standings.of(shelter, null, null)).decisions()).singleElement().satisfies(told -> assertThat(told.address()).isNull());
    }
    assertThat(as.national(Role.INSPECTOR, () -> standings.of(shelter, null, null)).decisions()).singleElement().satisfies(told -> assertThat(told.address()).isEqualTo("Chuy 1"));
  }

  @Test
  void where_a_home_is_that_was_accredited_as_a_shelter_its_card_tells_only_to_those_who_need_it_also_before_the_register_says_so() throws Exception {
    var home = given.institution();
    as.registrar(() -> register.addSite(home, new SiteEntry(new SitePlan("Main", AccreditationGiven.BISHKEK, "Chuy 1", null, null, 40), null, "Test")));
    given.decided(given.assessed(home), Vote.FOR);
    assertThat(address(home, Role.PLANNER)).isEqualTo("Chuy 1");

    transaction.begin();
    assertThat(em.createNativeQuery("UPDATE accreditation_decision SET category_code = 'CRISIS' WHERE institution_id = ?1").setParameter(1, as.registrar(() -> institutions.byNumber(home)).id()).executeUpdate()).isOne();
    transaction.commit();

    for (var role : List.of(Role.PLANNER, Role.COMMISSION)) {
      assertThat(address(home, role)).isNull();
      assertThat(as.national(role, () -> standings.of(home, null, null)).decisions()).singleElement().satisfies(told -> assertThat(told.address()).isNull());
    }
    assertThat(address(home, Role.INSPECTOR)).isEqualTo("Chuy 1");
  }

  private String address(String home, String role) throws Exception {
    return as.national(role, () -> institutions.card(home, null, null)).sites().get(0).address();
  }

  private Standing standing(String institution, LocalDate day) throws Exception {
    return as.registrar(() -> standings.statusOn(institutions.byNumber(institution).id(), day));
  }
}
