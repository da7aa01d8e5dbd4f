package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.AccreditationServiceIT.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.sql.DataSource;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.AppealService;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.accreditation.service.ProofFile;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.accreditation.service.StandingFilter;
import kg.childcare.registry.accreditation.service.StandingLists;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.children.service.RelocationFilter;
import kg.childcare.registry.children.service.RelocationQueries;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.Test;

/** An appeal from filing to ruling, and that lists and computed status say the same on every side of it. */
@RegistryTest
class AppealIT {
  private static final String OSH_OBLAST = "41706000000000";

  @Inject
  AccreditationGiven given;

  @Inject
  DecisionService decisions;

  @Inject
  AppealService appeals;

  @Inject
  AccreditationService applications;

  @Inject
  AccreditationDetails details;

  @Inject
  StandingQueries standings;

  @Inject
  StandingLists lists;

  @Inject
  InstitutionQueries institutions;

  @Inject
  RelocationQueries relocations;

  @Inject
  As as;

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource database;

  private String institution;
  private long application;
  private long decision;

  @Test
  void a_suspension_that_is_set_aside_is_gone_from_status_list_and_relocation() throws Exception {
    decided(Vote.FOR);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    var act = as.registrar(() -> details.decision(decision)).decision().acts().get(0).id();
    assertSame(given.today(), AccreditationStatus.SUSPENDED);

    var appeal = as.registrar(() -> appeals.file(decision, filed(act, given.today())));
    as.registrar(() -> appeals.stay(decision, appeal, new NewAct("C-1", given.today(), "The exit is open")));
    assertSame(given.today(), AccreditationStatus.VALID);
    assertRefused(() -> as.registrar(() -> appeals.file(decision, filed(act, given.today()))), "accreditation.rule.appealedAlready");

    as.registrar(() -> appeals.rule(decision, appeal, new AppealRuling(AppealOutcome.UPHELD, "C-2", given.today(), null, "The exit is locked again")));
    assertSame(given.today(), AccreditationStatus.SUSPENDED);
    var second = as.registrar(() -> appeals.file(decision, filed(act, given.today())));
    as.registrar(() -> appeals.stay(decision, second, new NewAct("C-2a", given.today().plusDays(1), "Heard anew")));
    assertSame(given.today(), AccreditationStatus.SUSPENDED);
    assertSame(given.today().plusDays(1), AccreditationStatus.VALID);
    assertThat(as.registrar(() -> details.decision(decision)).decision().acts().get(0).stays()).extracting(DecisionView.Stayed::number).containsExactly("C-1", "C-2a");
    as.registrar(() -> appeals.rule(decision, second, new AppealRuling(AppealOutcome.SET_ASIDE, "C-3", given.today(), null, "Wrong building")));

    assertSame(given.today(), AccreditationStatus.VALID);
    assertSame(given.today().plusDays(1), AccreditationStatus.VALID);
    assertThat(as.registrar(() -> relocations.count(new RelocationFilter(null, false, institution)))).isZero();
  }

  @Test
  void a_list_of_a_day_knows_a_halt_before_the_last_one() throws Exception {
    decided(Vote.FOR);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    var act = as.registrar(() -> details.decision(decision)).decision().acts().get(0).id();
    var appeal = as.registrar(() -> appeals.file(decision, filed(act, given.today())));
    as.registrar(() -> appeals.stay(decision, appeal, new NewAct("C-9", given.today().plusDays(5), "The exit is open")));
    try (var connection = database.getConnection(); var earlier = connection.prepareStatement(
        "INSERT INTO accreditation_earlier_halt (act_id, stay_from, stay_to, stay_known_on, stay_end_known_on) VALUES (?, ?, ?, ?, ?)")) {
      earlier.setLong(1, act);
      earlier.setObject(2, given.today().plusDays(1));
      earlier.setObject(3, given.today().plusDays(2));
      earlier.setObject(4, given.today());
      earlier.setObject(5, given.today());
      earlier.executeUpdate();
    }

    assertSame(given.today(), AccreditationStatus.SUSPENDED);
    assertSame(given.today().plusDays(1), AccreditationStatus.VALID);
    assertSame(given.today().plusDays(2), AccreditationStatus.VALID);
    assertSame(given.today().plusDays(3), AccreditationStatus.SUSPENDED);
    assertSame(given.today().plusDays(5), AccreditationStatus.VALID);
  }

  @Test
  void a_refusal_sent_back_goes_before_the_commission_again() throws Exception {
    decided(Vote.AGAINST);
    assertSame(given.today(), AccreditationStatus.REFUSED);
    var appeal = as.clerkOf(institutions().id(), () -> appeals.file(decision, filed(null, given.today())));

    as.registrar(() -> appeals.rule(decision, appeal, new AppealRuling(AppealOutcome.SENT_BACK, "C-9", given.today(), null, "Not heard")));

    assertSame(given.today(), AccreditationStatus.NONE);
    var detail = as.registrar(() -> details.detail(application));
    assertThat(detail.row().status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
    assertThat(detail.row().decisionDue()).isAfter(given.today());
    given.decided(application, Vote.FOR);
    assertSame(given.today(), AccreditationStatus.VALID);
  }

  @Test
  void reasons_are_owed_for_what_takes_away_and_their_delivery_is_recorded_once() throws Exception {
    decided(Vote.AGAINST);
    assertThat(as.registrar(() -> details.decision(decision)).decision().notice().due()).isAfter(given.today());
    assertThat(as.registrar(() -> details.decision(decision)).appealUntil()).isNull();

    as.registrar(() -> decisions.deliver(decision, null, new Delivery(given.today(), "Registered letter 12"), null));

    assertThat(as.registrar(() -> details.decision(decision)).appealUntil()).isAfter(given.today().plusDays(30));
    assertRefused(() -> as.registrar(() -> decisions.deliver(decision, null, new Delivery(given.today(), "Letter 13"), null)), "accreditation.rule.deliveredAlready");
  }

  @Test
  void a_file_that_proves_a_delivery_is_checked_kept_and_read_back() throws Exception {
    decided(Vote.AGAINST);
    var letter = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    assertRefused(() -> as.registrar(() -> decisions.prove(decision, null, new ProofFile(ProofKind.OTHER, "letter.pdf", letter))), "accreditation.rule.notDelivered");
    assertRefused(() -> as.registrar(() -> decisions.deliver(decision, null, new Delivery(given.today(), "Letter 12"), new ProofFile(ProofKind.OTHER, "letter.exe", new byte[] {'M', 'Z', 1, 2}))),
        "document.rule.type");

    as.registrar(() -> decisions.deliver(decision, null, new Delivery(given.today(), "Letter 12"), new ProofFile(ProofKind.SIGNED_COPY, "letter.pdf", letter)));
    as.registrar(() -> decisions.prove(decision, null, new ProofFile(ProofKind.POSTAL_RETURN, "return.pdf", letter)));

    var files = as.clerkOf(institutions().id(), () -> details.decision(decision)).decision().notice().files();
    assertThat(files).extracting(DecisionView.Proof::kind).containsExactly(ProofKind.SIGNED_COPY, ProofKind.POSTAL_RETURN);
    assertThat(as.registrar(() -> details.proof(decision, files.get(0).attachmentId())).content()).isEqualTo(letter);
    assertThatThrownBy(() -> as.registrar(() -> details.proof(decision, -1))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(OSH_OBLAST, Role.REGISTRAR, () -> details.proof(decision, files.get(0).attachmentId()))).isInstanceOf(NotThere.class);
  }

  @Test
  void who_may_not_and_what_is_not_there() throws Exception {
    decided(Vote.AGAINST);
    var home = institutions().id();

    assertRefused(() -> as.clerkOf(home, () -> appeals.file(decision, filed(null, given.today().minusDays(1)))), "accreditation.rule.appealToday");
    assertRefused(() -> as.registrar(() -> appeals.file(decision, new NewAppeal(null, "NCPT", given.today(), "Director", "x"))), "accreditation.rule.bodyUnknown");
    assertThatThrownBy(() -> as.national(Role.COMMISSION, () -> appeals.file(decision, filed(null, given.today())))).isInstanceOf(EJBAccessException.class);
    var appeal = as.clerkOf(home, () -> appeals.file(decision, filed(null, given.today())));
    var ruling = new AppealRuling(AppealOutcome.SET_ASIDE, "C-9", given.today(), null, "Heard");
    assertThatThrownBy(() -> as.clerkOf(home, () -> appeals.rule(decision, appeal, ruling))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.in(OSH_OBLAST, Role.REGISTRAR, () -> appeals.rule(decision, appeal, ruling))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(OSH_OBLAST, Role.REGISTRAR, () -> details.decision(decision))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.registrar(() -> appeals.rule(decision, appeal + 1_000_000, ruling))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.registrar(() -> appeals.file(decision, filed(4_711L, given.today())))).isInstanceOf(NotThere.class);
  }

  private static NewAppeal filed(Long act, LocalDate day) {
    return new NewAppeal(act, "COURT_ADMINISTRATIVE", day, "Director", "It is not so");
  }

  private void decided(Vote vote) throws Exception {
    institution = given.institution();
    application = given.assessed(institution);
    given.decided(application, vote);
    decision = as.registrar(() -> details.detail(application)).decisions().get(0).id();
  }

  private InstitutionRef institutions() throws Exception {
    return as.registrar(() -> institutions.byNumber(institution));
  }

  /** The status as it is computed, and by the database in a list. */
  private void assertSame(LocalDate day, AccreditationStatus status) throws Exception {
    var ref = institutions();
    assertThat(as.registrar(() -> standings.statusOn(ref.id(), day)).status()).isEqualTo(status);
    for (var each : AccreditationStatus.values()) {
      var found = as.registrar(() -> EveryPage.of(ProfileSort.NUMBER, page -> lists.rows(new StandingFilter(each, AccreditationGiven.BISHKEK, "CH_HOME", day, false), page)));
      assertThat(found.stream().anyMatch(row -> row.number().equals(institution))).as(each.name()).isEqualTo(each == status);
    }
  }
}
