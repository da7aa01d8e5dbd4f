package kg.childcare.registry.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.childcare.registry.inspection.ActionDeed;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.AnswerState;
import kg.childcare.registry.inspection.FindingOrigin;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;
import kg.childcare.registry.shared.Said;

/** Writes synthetic visits: gate, head-count, answers, findings, act, corrections. What is late and what differs is meant. */
class DemoVisits {
  private static final int TOLERATED_MINUTES = 15;
  private static final List<String> EVIDENCE = List.of(
      "Журнал толтурулган эмес (үлгү).", "Эшик кулпуланган, ачкычы жок (үлгү).", "Эки бөлмөдө төшөк жетишпейт (үлгү).", "Документ көрсөтүлгөн жок (үлгү).",
      "Кызматкерлер суроого жооп бере алган жок (үлгү).", "Санитардык бөлмөдө сабын жок (үлгү).");

  private final DemoCountry country;
  private final Random random;
  private final long proof;
  private final List<Object[]> inspections = new ArrayList<>();
  private final List<Object[]> members = new ArrayList<>();
  private final List<Object[]> counts = new ArrayList<>();
  private final List<Object[]> answers = new ArrayList<>();
  private final List<Object[]> findings = new ArrayList<>();
  private final List<Object[]> actions = new ArrayList<>();
  private final List<Object[]> steps = new ArrayList<>();

  /** A visit that took place. @param unknown children of whom nobody could say where they are */
  record Visit(DemoInstitution home, LocalDateTime at, List<Long> team, String inspector, List<Criterion> questions, int unknown, boolean refused) {
    LocalDate day() {
      return at.toLocalDate();
    }

    Instant arrived() {
      return at.atZone(Texts.ZONE).toInstant();
    }
  }

  DemoVisits(DemoCountry country, Random random, long proof) {
    this.country = country;
    this.random = random;
    this.proof = proof;
  }

  /** Adds one visit with all that follows from it; the later of two visits is not yet closed. */
  long add(Visit visit, String standards, boolean withAct) {
    var id = country.nextId();
    int delay = visit.refused() ? 0 : random.nextInt(100) < 6 ? 18 + random.nextInt(40) : random.nextInt(12);
    var found = new ArrayList<Object[]>();
    if (visit.refused()) {
      found.add(finding(id, found.size() + 1, FindingOrigin.ENTRY_REFUSED, null, null, Severity.CRITICAL, "Күзөтчү: директор жок (үлгү)", visit, withAct));
    } else {
      if (delay > TOLERATED_MINUTES) {
        found.add(finding(id, found.size() + 1, FindingOrigin.GATE_DELAY, null, null, Severity.MAJOR, Said.of("inspection.evidence.gateDelay", delay, "Ачкыч табылган жок (үлгү)"), visit, withAct));
      }
      inside(id, visit, found, withAct);
    }
    for (int i = 0; i < visit.team().size(); i++) {
      members.add(new Object[] {country.nextId(), 1, id, i, visit.team().get(i)});
    }
    findings.addAll(found);
    boolean open = withAct && found.stream().map(finding -> action(visit, finding)).filter(closed -> !closed).count() > 0;
    inspections.add(inspection(id, visit, standards, delay, withAct, open));
    return id;
  }

  private void inside(long id, Visit visit, List<Object[]> found, boolean withAct) {
    int onRoll = visit.home().usual();
    int elsewhere = Math.min(onRoll - visit.unknown(), onRoll / 12);
    int extra = visit.unknown() > 0 ? 1 : 0;
    counts.add(new Object[] {country.nextId(), 1, id, onRoll, onRoll - elsewhere - visit.unknown(), elsewhere, visit.unknown(), extra, null, visit.inspector(), visit.arrived().plusSeconds(3600)});
    if (visit.unknown() > 0) {
      var differs = Said.of("inspection.evidence.headCount", onRoll, onRoll - visit.unknown(), visit.unknown(), extra);
      found.add(finding(id, found.size() + 1, FindingOrigin.HEAD_COUNT, null, null, Severity.CRITICAL, differs, visit, withAct));
    }
    int weakness = 3 + visit.home().index() % 9;
    for (var question : visit.questions()) {
      int lot = random.nextInt(100);
      var rating = lot < weakness / 2 ? Rating.NOT_MET : lot < weakness ? Rating.PARTLY_MET : lot < weakness + 3 ? Rating.NOT_VERIFIED : lot < weakness + 6 ? Rating.NOT_APPLICABLE : Rating.MET;
      var evidence = rating.failed() ? EVIDENCE.get(random.nextInt(EVIDENCE.size())) : null;
      answers.add(new Object[] {country.nextId(), 1, id, uuid(), question.code(), rating, evidence, visit.inspector() + "@demo", visit.arrived().plusSeconds(5400), visit.inspector(), AnswerState.STANDS});
      if (rating.failed()) {
        found.add(finding(id, found.size() + 1, FindingOrigin.CHECKLIST, question.code(), rating, question.severity(), evidence, visit, withAct));
      }
    }
  }

  private String uuid() {
    return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L).toString();
  }

  private Object[] finding(long visitId, int number, FindingOrigin origin, String criterion, Rating rating, Severity severity, String evidence, Visit visit, boolean withAct) {
    return new Object[] {country.nextId(), 1, visitId, number, origin, criterion, rating, severity, evidence, false, withAct ? due(severity, visit.day()) : null};
  }

  private static LocalDate due(Severity severity, LocalDate day) {
    return switch (severity) {
      case CRITICAL -> day.plusDays(1);
      case MAJOR -> day.plusDays(30);
      case MINOR -> day.plusDays(90);
    };
  }

  /** @return whether the finding is put right and verified */
  private boolean action(Visit visit, Object[] finding) {
    var due = (LocalDate) finding[10];
    long age = Duration.between(visit.day().atStartOfDay(), country.today().atStartOfDay()).toDays();
    int lot = random.nextInt(100);
    var status = due.isAfter(country.today()) ? lot < 30 ? ActionStatus.CLAIMED : ActionStatus.OPEN : lot < 88 && age > 60 ? ActionStatus.VERIFIED : lot < 94 ? ActionStatus.CLAIMED : ActionStatus.OPEN;
    var verified = status == ActionStatus.VERIFIED ? earlier(due.plusDays(random.nextInt(20) - 5L), visit.day().plusDays(1)) : null;
    var id = country.nextId();
    actions.add(new Object[] {id, 1, finding[0], visit.home().id(), status, due, verified});
    if (status != ActionStatus.OPEN) {
      var claimed = verified == null ? later(visit.day().plusDays(1), country.today().minusDays(random.nextInt(10))) : later(visit.day().plusDays(1), verified.minusDays(3));
      steps.add(new Object[] {country.nextId(), 1, id, 1, ActionDeed.CLAIM, "institution", noon(claimed), "Оңдолду (үлгү).", proof});
    }
    if (verified != null) {
      steps.add(new Object[] {country.nextId(), 1, id, 2, ActionDeed.VERIFICATION, visit.inspector(), noon(verified), "Көзөмөл барууда көрдүк (үлгү).", null});
    }
    return verified != null;
  }

  private LocalDate earlier(LocalDate wanted, LocalDate least) {
    return later(least, wanted.isAfter(country.today()) ? country.today() : wanted);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(6, 0).toInstant(ZoneOffset.UTC);
  }

  private Object[] inspection(long id, Visit visit, String standards, int delay, boolean withAct, boolean open) {
    boolean answered = withAct && random.nextInt(100) < 40;
    var status = !withAct ? visit.refused() ? InspectionStatus.ENTRY_REFUSED : InspectionStatus.CHECKLIST_SUBMITTED
        : !open ? InspectionStatus.CLOSED : answered ? InspectionStatus.RESPONDED : InspectionStatus.ACT_ISSUED;
    var issued = withAct ? visit.arrived().plusSeconds(8 * 3600L) : null;
    return new Object[] {
      id, 1, visit.home().id(), status, null, visit.day(), visit.home().category(), standards, visit.arrived(), visit.refused() ? null : visit.arrived().plusSeconds(delay * 60L),
      visit.refused() || delay > TOLERATED_MINUTES ? "Күзөтчү (үлгү)" : null, visit.refused() ? "Директор жок (үлгү)" : null, visit.refused() || delay > TOLERATED_MINUTES,
      visit.refused() ? null : visit.arrived().plusSeconds(7 * 3600L), withAct ? visit.day().getYear() + "-" + id : null, issued, withAct ? Language.KY : null,
      withAct && id % 7 != 0 ? "Директор (үлгү)" : null, null, withAct ? visit.day().plusDays(7) : null, answered ? "Кемчиликтер менен макулбуз, план түзүлдү (үлгү)." : null,
      answered ? noon(visit.day().plusDays(4)) : null, answered ? "institution" : null, withAct ? visit.day().plusDays(30) : null,
      status == InspectionStatus.CLOSED ? earlier(visit.day().plusDays(100), visit.day()) : null};
  }

  void write() throws SQLException {
    country.insert("INSERT INTO inspection (id, version, institution_id, status, announced_reason, visit_date, category_code, standards_version, arrived_at, entered_at, gate_person,"
        + " gate_words, obstructed, submitted_at, act_number, act_issued_at, act_language, act_signed_by, act_document_id, comment_due, institution_words, commented_at, commented_by,"
        + " reprisal_check_due, closed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", inspections);
    country.insert("INSERT INTO inspection_member (id, version, inspection_id, place, user_id) VALUES (?, ?, ?, ?, ?)", members);
    country.insert("INSERT INTO inspection_head_count (id, version, inspection_id, on_roll, seen_count, elsewhere_count, unknown_count, extra_count, extra_note, counted_by, counted_at)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", counts);
    country.insert("INSERT INTO inspection_answer (id, version, inspection_id, answer_id, criterion_code, rating, evidence, device, answered_at, answered_by, state)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", answers);
    country.insert("INSERT INTO inspection_finding (id, version, inspection_id, finding_number, origin, criterion_code, rating, severity, evidence, repeated, due_on)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", findings);
    country.insert("INSERT INTO corrective_action (id, version, finding_id, institution_id, status, due_on, verified_on) VALUES (?, ?, ?, ?, ?, ?, ?)", actions);
    country.insert("INSERT INTO corrective_step (id, version, action_id, step_number, deed, done_by, done_at, words, attachment_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", steps);
  }
}
