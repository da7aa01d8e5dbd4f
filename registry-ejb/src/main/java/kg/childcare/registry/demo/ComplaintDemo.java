package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.Channel;
import kg.childcare.registry.complaint.ComplaintPart;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.complaint.ComplaintText;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.Receipt;
import kg.childcare.registry.complaint.ReferralBody;
import kg.childcare.registry.complaint.ReferralStatus;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Vault;
import kg.childcare.registry.shared.Texts;

/** Complaints in every state over two years: many in the territory of the demonstration's officer, some late, some for monitors only. */
@ApplicationScoped
public class ComplaintDemo implements DemoPart {
  /** Opens an answered complaint, so that the page of the answer can be looked at. */
  public static final String RECEIPT = "2026-0000-0000-0000-DEM0";

  private static final int ELSEWHERE = 60;
  private static final int DAYS = 700;
  private static final List<String> WORDS = List.of(
      "Кечинде бизди бөлмөгө камап коюшат (үлгү).", "Воспитатель кричит и обзывает (пример).", "Тамак аз, түнкүсүн ачка жатабыз (үлгү).",
      "Меня заставляют мыть полы вместо уроков (пример).", "Апам менен сүйлөшүүгө уруксат беришпейт (үлгү).");
  private static final String ANSWER = "Биз сенин айтканыңды текшердик. Эми эшик түнкүсүн кулпуланбайт. Дагы бир нерсе болсо, кайра жаз (үлгү).";

  @Inject
  Parameters parameters;

  @Inject
  Vault vault;

  private final List<Object[]> complaints = new ArrayList<>();
  private final List<Object[]> texts = new ArrayList<>();
  private final List<Object[]> referrals = new ArrayList<>();

  /** One complaint to be written down. */
  private record Case(ComplaintStatus status, Concern concern, Accused accused, Channel channel, DemoInstitution place, long daysAgo, String receipt, boolean proposed) {}

  @Override
  public int order() {
    return 600;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var random = country.random("complaints");
    cases(country, random).forEach(one -> add(country, random, one));
    country.insert("INSERT INTO complaint (id, version, institution_id, territory_code, channel, concern, accused, monitor_only, status, received_at, known_since, keyed_by, receipt_digest,"
        + " registration_due, contact_due, report_due, answer_due, handler, triaged_at, contacted_at, answered_at, closed_at, not_reporting_by, reprisal_due, reprisal_checked_on,"
        + " reprisal_found) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", complaints);
    country.insert("INSERT INTO complaint_text (id, version, complaint_id, part, seal_id, sealed, written_at, written_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", texts);
    country.insert("INSERT INTO complaint_referral (id, version, complaint_id, body, status, sent_at, changed_at, their_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", referrals);
  }

  private static List<Case> cases(DemoCountry country, Random random) {
    var home = home(country);
    var all = new ArrayList<>(List.of(
        new Case(ComplaintStatus.RECEIVED, Concern.LOCKED_UP, Accused.STAFF, Channel.PUBLIC_PAGE, home, 0, null, false),
        new Case(ComplaintStatus.RECEIVED, Concern.HIT, Accused.NOT_SAID, Channel.PUBLIC_PAGE, home, 3, null, false),
        new Case(ComplaintStatus.RECEIVED, Concern.ALONE, Accused.NOT_SAID, Channel.PUBLIC_PAGE, null, 1, null, false),
        new Case(ComplaintStatus.TRIAGED, Concern.TAKEN_AWAY, Accused.OTHER_CHILD, Channel.POST_BOX, home, 4, null, false),
        new Case(ComplaintStatus.IN_WORK, Concern.SCARED, Accused.STAFF, Channel.HOTLINE_111, home, 6, null, true),
        new Case(ComplaintStatus.REFERRED, Concern.HIT, Accused.STAFF, Channel.HOTLINE_111, home, 9, null, false),
        new Case(ComplaintStatus.IN_WORK, Concern.HUNGRY, Accused.STAFF, Channel.ORAL, home, 40, null, false),
        new Case(ComplaintStatus.ANSWERED, Concern.HUNGRY, Accused.NOT_SAID, Channel.PUBLIC_PAGE, home, 21, RECEIPT, false),
        new Case(ComplaintStatus.CLOSED, Concern.ILL, Accused.STAFF, Channel.ORAL, home, 120, null, false),
        new Case(ComplaintStatus.RECEIVED, Concern.SCARED, Accused.INSPECTOR, Channel.PUBLIC_PAGE, home, 2, null, false),
        new Case(ComplaintStatus.IN_WORK, Concern.OTHER, Accused.MINISTRY, Channel.MONITOR, home, 15, null, false)));
    for (int i = 0; i < ELSEWHERE; i++) {
      var daysAgo = 30L + random.nextInt(DAYS);
      var status = daysAgo > 90 ? ComplaintStatus.CLOSED : ComplaintStatus.values()[random.nextInt(ComplaintStatus.values().length - 1)];
      all.add(new Case(status, pick(Concern.values(), random), pick(new Accused[] {Accused.NOT_SAID, Accused.STAFF, Accused.OTHER_CHILD}, random),
          pick(new Channel[] {Channel.PUBLIC_PAGE, Channel.HOTLINE_111, Channel.POST_BOX}, random),
          country.institution(random.nextInt(country.institutions().size())), daysAgo, null, false));
    }
    return all;
  }

  /** An institution in the raion of the demonstration's protection officer. */
  private static DemoInstitution home(DemoCountry country) {
    return country.institutions().stream().filter(one -> one.territory().startsWith("41706") && one.children() >= 30 && one.children() <= 90)
        .findFirst().orElse(country.institution(0));
  }

  private static <E> E pick(E[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  private void add(DemoCountry country, Random random, Case one) {
    var id = country.nextId();
    var at = country.now().minus(Duration.ofDays(one.daysAgo())).minus(Duration.ofMinutes(random.nextInt(600)));
    var day = LocalDate.ofInstant(at, Texts.ZONE);
    var known = one.status() != ComplaintStatus.RECEIVED;
    var answered = one.status() == ComplaintStatus.ANSWERED || one.status() == ComplaintStatus.CLOSED;
    var closed = one.status() == ComplaintStatus.CLOSED;
    var handler = one.accused().monitorOnly() ? "monitor" : "protection";
    complaints.add(new Object[] {id, 1, one.place() == null ? null : one.place().id(), one.place() == null ? null : one.place().territory(), one.channel(), one.concern(),
      one.accused(), one.accused().monitorOnly(), one.status(), at, at, one.channel().keyed() ? handler : null, digest(one, random),
      parameters.due("complaint.registration_working_days", day), parameters.dueMoment("complaint.child_first_contact_hours", at), parameters.dueMoment("reporting.suspicion_hours", at),
      parameters.due("complaint.response_working_days", day), known ? handler : null, known ? at.plusSeconds(7200) : null, known ? at.plusSeconds(36_000) : null, answered ? after(at, 12) : null,
      closed ? after(at, 60) : null, one.proposed() ? handler : null, answered ? day.plusDays(42) : null, closed ? day.plusDays(42) : null, closed ? Boolean.FALSE : null});
    text(country, id, ComplaintPart.NARRATIVE, WORDS.get(random.nextInt(WORDS.size())), at, one.channel().keyed() ? handler : null);
    if (one.proposed()) {
      text(country, id, ComplaintPart.NOT_REPORTING, "Бала коркпойт деди, тарбиячы кечирим сурады (үлгү).", after(at, 1), handler);
    }
    if (answered) {
      text(country, id, ComplaintPart.ANSWER, ANSWER, after(at, 12), handler);
    }
    var reported = one.status() == ComplaintStatus.REFERRED || answered && one.concern().mustBeReported();
    if (reported) {
      referrals.add(new Object[] {country.nextId(), 1, id, ReferralBody.POLICE, closed ? ReferralStatus.FINISHED : ReferralStatus.REGISTERED, at.plusSeconds(10_800), after(at, 2), "КУИ-" + id % 1000});
    }
  }

  private static Instant after(Instant at, long days) {
    return at.plus(Duration.ofDays(days));
  }

  private static String digest(Case one, Random random) {
    if (one.channel() != Channel.PUBLIC_PAGE) {
      return null;
    }
    return new Receipt(one.receipt() != null ? one.receipt() : String.format("%020d", Math.abs(random.nextLong()))).digest();
  }

  private void text(DemoCountry country, long complaint, ComplaintPart part, String words, Instant at, String by) {
    var sealId = UUID.randomUUID().toString();
    texts.add(new Object[] {country.nextId(), 1, complaint, part, sealId, vault.seal(Purpose.COMPLAINT, ComplaintText.COLUMN, sealId, words), at, by});
  }
}
