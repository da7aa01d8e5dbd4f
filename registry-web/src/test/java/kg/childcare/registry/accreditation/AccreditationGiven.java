package kg.childcare.registry.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.CommissionQueries;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.Role;

/** Institutions and applications as the tests of this slice need them, made through the services. */
@ApplicationScoped
public class AccreditationGiven {
  static final String BISHKEK = "41711000000000";
  static final String NARYN = "41704000000000";
  private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Inject
  As as;

  @Inject
  Clock clock;

  @Inject
  InstitutionService institutions;

  @Inject
  InstitutionQueries queries;

  @Inject
  AccreditationService applications;

  @Inject
  AccreditationDetails details;

  @Inject
  CommissionService commission;

  @Inject
  CommissionQueries sessions;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A children's home that two registrars have entered, open for a year. */
  String institution() throws Exception {
    return institution("CH_HOME");
  }

  String institution(String category) throws Exception {
    return institution(category, BISHKEK);
  }

  String institution(String category, String territory) throws Exception {
    var number = as.registrar(() -> institutions.register(facts(category, territory, today().minusYears(1))));
    var change = as.registrar(() -> queries.changes(number)).get(0);
    as.second(Role.REGISTRAR, () -> institutions.confirm(change.id()));
    return number;
  }

  /** A children's home lies somewhere else from a day on. */
  void moved(String institution, String territory, LocalDate day) throws Exception {
    as.registrar(() -> institutions.change(institution, null, InstitutionStatus.ACTIVE, facts("CH_HOME", territory, day)));
  }

  /** A place where children were found today, which nobody knows the owner of. */
  String suspected(String territory) throws Exception {
    var found = new NewFacts("Белгисиз жай", null, null, "UNREG", "UNKNOWN", territory, null, null, null, null, null, null, null, null, today(), "test");
    return as.registrar(() -> institutions.suspect(found));
  }

  private static NewFacts facts(String category, String territory, LocalDate from) {
    return new NewFacts("Сыноо үйү", "Пробный дом", "Trial home", category, "PRIVATE", territory, "Founder", "Operator", "Ministry", null, null, 3, 17, 40, from, "test");
  }

  long draft(String institution) throws Exception {
    return as.registrar(() -> applications.draft(new NewApplication(institution, "CH_HOME", BISHKEK, "Chuy 1", 40, null, null)));
  }

  void attach(long application, String type) throws Exception {
    as.registrar(() -> applications.attach(application, type, type + ".pdf", PDF));
  }

  /** An application ready for the commission. */
  long assessed(String institution) throws Exception {
    var id = complete(institution);
    as.registrar(() -> applications.assess(id, new CompletedAssessment(today(), 92, 0, "First", "Second", null)));
    return id;
  }

  /** An application ready for the site assessment. */
  long complete(String institution) throws Exception {
    var id = draft(institution);
    for (var type : List.of("CHARTER", "PREMISES", "FIRE", "SANITARY", "STAFF", "CHILDREN")) {
      attach(id, type);
    }
    as.registrar(() -> applications.submit(id, null));
    as.registrar(() -> applications.declareComplete(id));
    return id;
  }

  /** Holds a session of three members who all vote the same on the application. */
  void decided(long application, Vote vote) throws Exception {
    var session = voted(application, new Motion(Verdict.ACCREDITED, 40, null), vote);
    as.national(Role.COMMISSION, () -> commission.close(session));
  }

  /** A session, still open, in which three members voted the same on what was put to the vote. */
  long voted(long application, Motion motion, Vote vote) throws Exception {
    var session = session();
    as.national(Role.COMMISSION, () -> commission.put(session, application, motion));
    as.national(Role.COMMISSION, () -> commission.cast(session, application, vote, null));
    as.second(Role.COMMISSION, () -> commission.cast(session, application, vote, null));
    as.in(Territory.COUNTRY, Role.COMMISSION, () -> commission.cast(session, application, vote, null));
    return session;
  }

  /** The decision by which an institution is accredited from today. */
  long granted(String institution) throws Exception {
    var application = assessed(institution);
    decided(application, Vote.FOR);
    return as.registrar(() -> details.detail(application)).decisions().get(0).id();
  }

  /** Today's session, chaired by the first member, with three present. */
  long session() throws Exception {
    var open = as.national(Role.COMMISSION, () -> sessions.openSession());
    if (open.isPresent()) {
      as.national(Role.COMMISSION, () -> commission.close(open.get().id()));
    }
    var id = as.national(Role.COMMISSION, () -> commission.openSession());
    as.second(Role.COMMISSION, () -> commission.join(id));
    as.in(Territory.COUNTRY, Role.COMMISSION, () -> commission.join(id));
    return id;
  }
}
