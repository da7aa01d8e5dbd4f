package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.AccreditationServiceIT.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.accreditation.service.StandingFilter;
import kg.childcare.registry.accreditation.service.StandingLists;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.OccupancyLevel;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.Test;

/** A change of places by an application of its own, and the flag on a register that says something else. */
@RegistryTest
class AccreditationTransferIT {
  @Inject
  AccreditationGiven given;

  @Inject
  AccreditationService service;

  @Inject
  CommissionService commission;

  @Inject
  DecisionService decisions;

  @Inject
  AccreditationDetails details;

  @Inject
  StandingQueries standings;

  @Inject
  StandingLists lists;

  @Inject
  InstitutionQueries institutions;

  @Inject
  InstitutionService register;

  @Inject
  ChildService children;

  @Inject
  GivenHomes homes;

  @PersistenceContext
  EntityManager em;

  @Resource
  UserTransaction transaction;

  @Inject
  As as;

  @Test
  void fewer_places_by_decision_count_at_once_and_the_register_is_flagged_until_it_follows() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    assertThat(differing(institution)).isFalse();
    var change = as.registrar(() -> service.draft(new NewApplication(institution, "CH_HOME", AccreditationGiven.BISHKEK, "Chuy 1", 30, ApplicationKind.CAPACITY_CHANGE, null)));
    assertThat(as.registrar(() -> details.detail(change)).needs()).extracting(DocumentNeed::code).containsExactly("PREMISES", "SANITARY", "STAFF", "REASON", "OTHER");
    assertRefused(() -> given.attach(change, "FIRE"), "accreditation.rule.documentTypeUnknown");
    for (var type : List.of("PREMISES", "SANITARY", "STAFF", "REASON")) {
      given.attach(change, type);
    }
    as.registrar(() -> service.submit(change, null));
    as.registrar(() -> service.declareComplete(change));
    assertThat(as.registrar(() -> details.detail(change)).row().siteVisitDue()).isAfter(given.today());
    as.registrar(() -> service.assess(change, new CompletedAssessment(given.today(), 92, 0, "First", "Second", null)));
    var session = given.voted(change, new Motion(Verdict.ACCREDITED, 30, null), Vote.FOR);
    assertThat(as.national(Role.COMMISSION, () -> commission.close(session))).isEmpty();

    var id = as.registrar(() -> institutions.byNumber(institution)).id();
    assertThat(as.registrar(() -> standings.statusOn(id, given.today())).capacity()).isEqualTo(30);
    assertThat(as.registrar(() -> standings.of(institution, null, null).divergence())).containsExactly(Divergence.CAPACITY);
    assertThat(differing(institution)).isTrue();
  }

  @Test
  void what_is_suspended_while_the_change_is_heard_stays_undecided_and_the_session_still_closes() throws Exception {
    var institution = given.institution();
    var decision = given.granted(institution);
    var change = as.registrar(() -> service.draft(new NewApplication(institution, "CH_HOME", AccreditationGiven.BISHKEK, "Chuy 7", 40, ApplicationKind.SITE_CHANGE, null)));
    for (var type : List.of("PREMISES", "FIRE", "SANITARY", "REASON")) {
      given.attach(change, type);
    }
    as.registrar(() -> service.submit(change, null));
    as.registrar(() -> service.declareComplete(change));
    as.registrar(() -> service.assess(change, new CompletedAssessment(given.today(), 92, 0, "First", "Second", null)));
    var session = given.voted(change, new Motion(Verdict.ACCREDITED, 40, null), Vote.FOR);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("9", given.today(), "Fire exit locked")));

    assertThat(as.national(Role.COMMISSION, () -> commission.close(session))).hasSize(1);
    assertThat(as.registrar(() -> details.detail(change)).row().status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
    var id = as.registrar(() -> institutions.byNumber(institution)).id();
    assertThat(as.registrar(() -> standings.statusOn(id, given.today())).status()).isEqualTo(AccreditationStatus.SUSPENDED);
  }

  @Test
  void the_register_is_narrowed_by_the_places_of_the_decision_and_only_without_one_by_the_card() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var home = as.registrar(() -> institutions.byNumber(institution)).id();
    decided("capacity = 1", home);
    assertThat(levels(institution)).containsExactly(OccupancyLevel.FREE);

    as.clerkOf(home, () -> children.admit(homes.admission(given.today(), homes.court(given.today()))));
    assertThat(levels(institution)).containsExactly(OccupancyLevel.FULL);
    decided("valid_from = '2020-01-01', valid_to = '2021-01-01'", home);
    assertThat(levels(institution)).containsExactly(OccupancyLevel.FREE);
  }

  private void decided(String otherwise, long institution) throws Exception {
    transaction.begin();
    em.createNativeQuery("UPDATE accreditation_decision SET " + otherwise + " WHERE institution_id = ?").setParameter(1, institution).executeUpdate();
    transaction.commit();
  }

  private List<OccupancyLevel> levels(String institution) throws Exception {
    return as.registrar(() -> Stream.of(OccupancyLevel.values())
        .filter(level -> institutions.count(new InstitutionFilter(institution, null, null, null, null, null, null).and(RegisterQuestion.OCCUPANCY, level.name())) == 1)
        .toList());
  }

  @Test
  void what_an_application_asks_for_is_held_against_the_register_by_unit_address_and_places() throws Exception {
    var institution = given.institution();
    as.registrar(() -> register.addSite(institution, new SiteEntry(new SitePlan("Main", AccreditationGiven.BISHKEK, "CHUY, 1.", null, null, 40), null, "Test")));

    assertThat(as.registrar(() -> details.detail(given.draft(institution))).registered().differs()).isEmpty();
    var other = given.institution();
    as.registrar(() -> register.addSite(other, new SiteEntry(new SitePlan("Main", AccreditationGiven.BISHKEK, "Manas 12", null, null, 40), null, "Test")));
    var told = as.registrar(() -> details.detail(given.draft(other))).registered();
    assertThat(told.differs()).containsExactly(Divergence.ADDRESS);
    assertThat(told.facts().addresses()).containsExactly("Manas 12");
  }

  @Test
  void what_is_missing_is_told_in_the_language_of_the_applicant() throws Exception {
    var institution = given.institution();
    var id = as.registrar(() -> service.draft(new NewApplication(institution, "CH_HOME", AccreditationGiven.BISHKEK, "Chuy 1", 40, null, Language.RU)));

    var detail = as.registrar(() -> details.detail(id));

    assertThat(detail.language()).isEqualTo(Language.RU);
    assertThat(detail.missingInWords()).isNotEmpty().isEqualTo(detail.missing().stream().map(need -> need.name().ru()).toList());
    assertThat(as.registrar(() -> details.detail(given.draft(given.institution()))).language()).isEqualTo(Language.KY);
  }

  @Test
  void a_refused_change_leaves_the_status_as_it_was_for_the_program_and_the_list() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var change = as.registrar(() -> service.draft(new NewApplication(institution, "CH_HOME", AccreditationGiven.BISHKEK, "Chuy 1", 30, ApplicationKind.CAPACITY_CHANGE, null)));
    for (var type : List.of("PREMISES", "SANITARY", "STAFF", "REASON")) {
      given.attach(change, type);
    }
    as.registrar(() -> service.submit(change, null));
    as.registrar(() -> service.declareComplete(change));
    as.registrar(() -> service.assess(change, new CompletedAssessment(given.today(), 92, 0, "First", "Second", null)));
    var session = given.voted(change, new Motion(Verdict.ACCREDITED, 30, null), Vote.AGAINST);
    as.national(Role.COMMISSION, () -> commission.close(session));

    var id = as.registrar(() -> institutions.byNumber(institution)).id();
    assertThat(as.registrar(() -> standings.statusOn(id, given.today())).status()).isEqualTo(AccreditationStatus.VALID);
    var listed = as.registrar(() -> EveryPage.of(ProfileSort.NUMBER, page -> lists.rows(new StandingFilter(AccreditationStatus.VALID, AccreditationGiven.BISHKEK, "CH_HOME", null, false), page)));
    assertThat(listed).extracting(row -> row.number()).contains(institution);
  }

  @Test
  void without_an_accreditation_nothing_is_changed() throws Exception {
    var institution = given.institution();

    assertRefused(() -> as.registrar(() -> service.draft(new NewApplication(institution, "CH_HOME", AccreditationGiven.BISHKEK, "Chuy 1", 30, ApplicationKind.CAPACITY_CHANGE, null))),
        "accreditation.rule.transferWithoutAccreditation");
  }

  private boolean differing(String institution) throws Exception {
    var filter = new StandingFilter(null, AccreditationGiven.BISHKEK, "CH_HOME", null, true);
    return as.registrar(() -> EveryPage.of(ProfileSort.NUMBER, page -> lists.rows(filter, page))).stream().anyMatch(row -> row.number().equals(institution));
  }
}
