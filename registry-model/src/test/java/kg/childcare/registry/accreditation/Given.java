package kg.childcare.registry.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Period;

/** An application on its way to the commission, as the tests need it. */
final class Given {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
  static final Official REGISTRAR = new Official("registrar", "Registrar");
  static final Official CHAIR = new Official("chair", "Chair");
  static final Official SECOND = new Official("second", "Second");
  static final Official THIRD = new Official("third", "Third");
  static final Validity VALIDITY = new Validity(36, 6);
  static final List<DocumentNeed> NEEDS = List.of(
      new DocumentNeed("CHARTER", Multilingual.of("Устав", "Устав", "Charter"), true),
      new DocumentNeed("FIRE", Multilingual.of("Өрт", "Пожар", "Fire"), true),
      new DocumentNeed("OTHER", Multilingual.of("Башка", "Иное", "Other"), false));

  static final Precedents NOTHING = new Precedents(List.of(), TODAY);

  private Given() {}

  static Application draft() {
    return new Application(7, 1, new NewApplication("1234567", "CH_HOME", "41702000000000", "Nur 1", 40, null, null), null, false, null, REGISTRAR, TODAY);
  }

  static SubmittedDocument paper(String type) {
    return new SubmittedDocument(type, 1, type + ".pdf", "a".repeat(64));
  }

  static Application submitted(String... papers) {
    return hand(draft(), papers);
  }

  private static Application hand(Application application, String... papers) {
    List.of(papers).forEach(type -> application.attach(paper(type), REGISTRAR, NOW));
    application.submit(TODAY, TODAY.plusDays(7));
    return application;
  }

  static CompletedAssessment assessment(int criticalFailed) {
    return new CompletedAssessment(TODAY, 90, criticalFailed, "First Assessor", "Second Assessor", null);
  }

  static Application assessed(int criticalFailed) {
    return assessed(draft(), criticalFailed);
  }

  static Application assessed(Application application) {
    return assessed(application, 0);
  }

  private static Application assessed(Application application, int criticalFailed) {
    hand(application, "CHARTER", "FIRE");
    application.declareComplete(NEEDS, TODAY, TODAY.plusDays(30), TODAY.plusDays(60));
    application.assess(assessment(criticalFailed), REGISTRAR, TODAY);
    return application;
  }

  static CommissionSession session() {
    var commission = new Commission(Multilingual.of("К", "К", "C"), "Order 516", 3, Period.since(LocalDate.of(2018, 11, 1)));
    var session = new CommissionSession(commission, CHAIR, TODAY);
    session.join(SECOND);
    session.join(THIRD);
    return session;
  }

  static Motion accredit() {
    return new Motion(Verdict.ACCREDITED, 40, null);
  }

  static Motion onCondition() {
    return new Motion(Verdict.CONDITIONAL, 30, "Repair the stairs");
  }

  static AgendaItem voted(Motion motion, Vote first, Vote second, Vote third) {
    var session = session();
    var item = session.put(assessed(0), motion, NOTHING);
    item.cast(CHAIR, first, "reason", NOW);
    item.cast(SECOND, second, "reason", NOW);
    item.cast(THIRD, third, "reason", NOW);
    session.close(CHAIR);
    return item;
  }

  static Decision decided(Motion motion, Vote vote, List<Decision> earlier, LocalDate day) {
    return Decision.ofVote(voted(motion, vote, vote, vote), earlier, VALIDITY, day, CHAIR);
  }
}
