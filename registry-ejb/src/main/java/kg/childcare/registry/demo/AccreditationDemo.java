package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kg.childcare.registry.document.Digest;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Texts;

/** Most institutions accredited, and some of everything that can be wrong: none, expired, expiring, conditional, suspended, withdrawn, refused, set aside. */
@ApplicationScoped
public class AccreditationDemo implements DemoPart {
  private static final long COMMISSION = 1;
  private static final List<String> MEMBERS = List.of("commission", "commission2", "commission3");
  private static final List<String> NAMES = List.of("Үлгү Комиссарова", "Үлгү Комиссаров", "Үлгү Добушева");
  private static final List<String> PAPERS = List.of("CHARTER", "PREMISES", "FIRE", "SANITARY", "STAFF", "CHILDREN");
  private static final byte[] PAPER = "%PDF-1.4\n%demo\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  private static final int FULL_MONTHS = 36;
  private static final int CONDITIONAL_MONTHS = 6;
  /** Institutions of which the register says another number of places than the decision. */
  private static final List<Integer> DIFFERS = List.of(32, 52);
  /** The institution of which the register says another address than the decision. */
  private static final int ELSEWHERE = 21;

  @Inject
  Reference reference;

  private final List<Object[]> applications = new ArrayList<>();
  private final List<Object[]> assessments = new ArrayList<>();
  private final List<Object[]> sessions = new ArrayList<>();
  private final List<Object[]> attendances = new ArrayList<>();
  private final List<Object[]> items = new ArrayList<>();
  private final List<Object[]> ballots = new ArrayList<>();
  private final List<Object[]> decisions = new ArrayList<>();
  private final List<Object[]> acts = new ArrayList<>();
  private final List<Object[]> appeals = new ArrayList<>();
  private final List<Object[]> changes = new ArrayList<>();
  private final List<Object[]> attachments = new ArrayList<>();
  private final List<Object[]> files = new ArrayList<>();

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var random = country.random("accreditation");
    for (var institution : country.institutions()) {
      if (reference.category(institution.category()).needsAccreditation()) {
        place(country, random, institution);
      }
    }
    nextDoor(country);
    write(country);
  }

  /** One suspended institution where the demonstration's protection officer works. */
  private void nextDoor(DemoCountry country) {
    var clerks = SecurityDemo.homes(country);
    decisions.stream()
        .filter(decision -> "ACCREDITED".equals(decision[8]) && clerks.get(0).territory().equals(decision[10]) && "FAM_HOME".equals(decision[9]))
        .findFirst().ifPresent(decision -> act(country, decision, "SUSPENSION", country.today().minusDays(18)));
  }

  private void place(DemoCountry country, Random random, DemoInstitution institution) {
    var today = country.today();
    var lost = institution.lost(today);
    switch (institution.fate()) {
      case NEVER_APPLIED -> { /* no decision at all */ }
      case EXPIRED -> decided(country, institution, lost.minusMonths(FULL_MONTHS), Decided.GRANTED);
      case EXPIRING -> decided(country, institution, today.minusMonths(FULL_MONTHS).plusDays(10L + random.nextInt(75)), Decided.GRANTED);
      case CONDITIONAL -> decided(country, institution, today.minusDays(20L + random.nextInt(100)), Decided.CONDITIONAL);
      case SUSPENDED -> act(country, decided(country, institution, today.minusMonths(14), Decided.GRANTED), "SUSPENSION", lost);
      case WITHDRAWN -> act(country, decided(country, institution, lost.minusDays(400), Decided.GRANTED), "WITHDRAWAL", lost);
      case REFUSED -> decided(country, institution, lost, Decided.REFUSED);
      case WAITING -> waiting(country, institution, today.minusDays(25));
      default -> decided(country, institution, today.minusDays(30L + random.nextInt(900)), Decided.GRANTED);
    }
    if (institution.fate() == DemoFate.WITHDRAWN) {
      appeal(country, decisions.get(decisions.size() - 1), "UPHELD", today.minusDays(30), today.minusDays(6));
    }
    if (institution.index() == 13) {
      appeal(country, decisions.get(decisions.size() - 1), null, today.minusDays(3), null);
    }
    if (institution.index() == 20) {
      changing(country, institution, today.minusDays(12));
    }
  }

  private enum Decided {
    GRANTED("ACCREDITED", "ACCREDITED", "FOR"), CONDITIONAL("CONDITIONAL", "CONDITIONAL", "FOR"), REFUSED("ACCREDITED", "REFUSED", "AGAINST");

    private final String motion;
    private final String outcome;
    private final String vote;

    Decided(String motion, String outcome, String vote) {
      this.motion = motion;
      this.outcome = outcome;
      this.vote = vote;
    }
  }

  private Object[] decided(DemoCountry country, DemoInstitution institution, LocalDate day, Decided kind) {
    var application = application(country, institution, day.minusDays(35), "DECIDED");
    var session = country.nextId();
    sessions.add(new Object[] {session, 1, COMMISSION, day, 3, "CLOSED", MEMBERS.get(0), NAMES.get(0)});
    var item = country.nextId();
    var conditions = kind == Decided.CONDITIONAL ? "Эки ай ичинде өрт сигнализациясын оңдоо (үлгү)" : null;
    items.add(new Object[] {item, 1, session, application, kind.motion, institution.capacity(), conditions});
    for (int i = 0; i < MEMBERS.size(); i++) {
      attendances.add(new Object[] {country.nextId(), 1, session, MEMBERS.get(i), NAMES.get(i)});
      ballots.add(new Object[] {country.nextId(), 1, item, MEMBERS.get(i), NAMES.get(i), i == 2 && institution.index() % 3 == 0 ? "ABSTAIN" : kind.vote, null, day.atTime(LocalTime.NOON).atZone(Texts.ZONE).toInstant()});
    }
    var until = switch (kind) {
      case GRANTED -> day.plusMonths(FULL_MONTHS).minusDays(1);
      case CONDITIONAL -> day.plusMonths(CONDITIONAL_MONTHS).minusDays(1);
      case REFUSED -> null;
    };
    var decision = new Object[] {
      country.nextId(), 1, institution.id(), 1, "A-" + institution.number() + "-1", COMMISSION, item, day, kind.outcome, institution.category(), institution.territory(),
      address(institution), institution.capacity() + (DIFFERS.contains(institution.index()) ? 5 : 0), conditions, day, until, NAMES.get(0), kind == Decided.GRANTED ? null : day.plusDays(5), reasonsDelivered(institution, kind) ? day.plusDays(4) : null,
      reasonsDelivered(institution, kind) ? "Тапшырык кат № " + (institution.index() + 1) + " (үлгү)" : null};
    decisions.add(decision);
    return decision;
  }

  private static boolean reasonsDelivered(DemoInstitution institution, Decided kind) {
    return kind != Decided.GRANTED && institution.index() % 8 != 1;
  }

  private void act(DemoCountry country, Object[] decision, String kind, LocalDate day) {
    acts.add(new Object[] {
      country.nextId(), 1, decision[0], kind, "үлгү-" + decision[0], day, null, "Өтө олуттуу критерий аткарылган эмес (үлгү)", NAMES.get(0), day, day.plusDays(5), day.plusDays(2), "Тапшырык кат № 12 (үлгү)"});
  }

  /** An appeal against the last act about a decision. @param outcome null while it is heard */
  private void appeal(DemoCountry country, Object[] decision, String outcome, LocalDate filed, LocalDate ruled) {
    appeals.add(new Object[] {
      country.nextId(), 1, decision[0], acts.get(acts.size() - 1)[0], 1, "COURT_ADMINISTRATIVE", filed, "Үлгү Директорова", "Кемчилик оңдолду (үлгү)", filed, "Каттоочу (үлгү)",
      outcome, ruled == null ? null : "үлгү-С-1", ruled, ruled == null ? null : "Себеби далилденген (үлгү)", ruled == null ? null : "Каттоочу (үлгү)"});
  }

  /** An application to change the places of a running accreditation, whose place has to be looked at. */
  private void changing(DemoCountry country, DemoInstitution institution, LocalDate day) {
    changes.add(new Object[] {
      country.nextId(), 1, institution.id(), 2, "Z-" + institution.number() + "-2", institution.category(), institution.territory(), address(institution), institution.capacity() + 8, false, "CAPACITY_CHANGE",
      "COMPLETE", "registrar", "Каттоочу (үлгү)", day, day, day.plusDays(7), day.plusDays(5), day.plusDays(9), day.plusDays(65)});
  }

  private void waiting(DemoCountry country, DemoInstitution institution, LocalDate day) {
    var application = application(country, institution, day, "SITE_ASSESSED");
    for (var type : PAPERS) {
      var attachment = country.nextId();
      var name = type.toLowerCase(java.util.Locale.ROOT) + ".pdf";
      attachments.add(new Object[] {attachment, 1, name, "PDF", PAPER.length, Digest.hex(PAPER), PAPER, country.now(), "registrar"});
      files.add(new Object[] {country.nextId(), 1, application, type, attachment, name, Digest.hex(PAPER), "registrar", day.atTime(LocalTime.NOON).atZone(Texts.ZONE).toInstant()});
    }
  }

  private long application(DemoCountry country, DemoInstitution institution, LocalDate day, String status) {
    var id = country.nextId();
    applications.add(new Object[] {
      id, 1, institution.id(), 1, "Z-" + institution.number() + "-1", institution.category(), institution.territory(), address(institution), institution.capacity(), false,
      status, "registrar", "Каттоочу (үлгү)", day, day, day.plusDays(7), day.plusDays(5), day.plusDays(65), null});
    assessments.add(new Object[] {country.nextId(), 1, id, 1, day.plusDays(14), 78 + institution.index() % 20, 0, "Баалоочу А. (үлгү)", "Баалоочу Б. (үлгү)", null, "Каттоочу (үлгү)"});
    return id;
  }

  private static String address(DemoInstitution institution) {
    return InstitutionDemo.address(institution.index()) + (institution.index() == ELSEWHERE ? "-а" : "");
  }

  private void write(DemoCountry country) throws SQLException {
    country.insert("INSERT INTO accreditation_application (id, version, institution_id, ordinal, number, category_code, territory_code, address, capacity, renewal,"
        + " status, prepared_by, prepared_name, prepared_on, submitted_on, completeness_due, complete_on, decision_due, remark)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", applications);
    country.insert("INSERT INTO accreditation_assessment (id, version, application_id, ordinal, visited_on, score_percent, critical_failed, first_assessor, second_assessor, remarks, recorded_by)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", assessments);
    country.insert("INSERT INTO accreditation_session (id, version, commission_id, held_on, quorum, status, chair, chair_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", sessions);
    country.insert("INSERT INTO accreditation_attendance (id, version, session_id, username, member_name) VALUES (?, ?, ?, ?, ?)", attendances);
    country.insert("INSERT INTO accreditation_item (id, version, session_id, application_id, motion, capacity, conditions) VALUES (?, ?, ?, ?, ?, ?, ?)", items);
    country.insert("INSERT INTO accreditation_ballot (id, version, item_id, username, member_name, vote, reason, cast_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ballots);
    country.insert("INSERT INTO accreditation_decision (id, version, institution_id, ordinal, number, commission_id, item_id, decided_on, outcome, category_code, territory_code,"
        + " address, capacity, conditions, valid_from, valid_to, recorded_by, notice_due, notice_delivered_on, notice_proof) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", decisions);
    country.insert("INSERT INTO institution_right_due (institution_id, mark, due_on) VALUES (?, ?, ?)", decisions.stream().map(one -> new Object[] {one[2], one[0], one[7]}).toList());
    country.insert("INSERT INTO accreditation_act (id, version, decision_id, kind, act_number, effective_on, last_day, reason, author, recorded_on, notice_due, notice_delivered_on, notice_proof)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", acts);
    country.insert("INSERT INTO accreditation_appeal (id, version, decision_id, act_id, ordinal, body_code, filed_on, filed_by, grounds, recorded_on, recorded_by, outcome, ruling_number, ruled_on,"
        + " ruling_reason, ruling_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", appeals);
    country.insert("INSERT INTO accreditation_application (id, version, institution_id, ordinal, number, category_code, territory_code, address, capacity, renewal, kind, status,"
        + " prepared_by, prepared_name, prepared_on, submitted_on, completeness_due, complete_on, site_visit_due, decision_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", changes);
    country.insert("INSERT INTO attachment (id, version, name, media_type, size_bytes, sha256, content, stored_at, stored_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", attachments);
    country.insert("INSERT INTO accreditation_file (id, version, application_id, type_code, attachment_id, file_name, digest, uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", files);
  }
}
