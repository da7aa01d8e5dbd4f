package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.monitoring.Addressee;
import kg.childcare.registry.monitoring.MonitorNote;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.NoteKind;
import kg.childcare.registry.monitoring.RecommendationStatus;
import kg.childcare.registry.monitoring.Stance;
import kg.childcare.registry.monitoring.Theme;
import kg.childcare.registry.monitoring.service.DemoMonitorKeys;

/**
 * The preventive mechanism at work: the first monitor holds the key, the second one waits for it; opinions, one of which
 * disagrees; recommendations in every state; sealed notes and visits. Keys can be made here only because the demonstration's
 * password is known to everybody.
 */
@ApplicationScoped
public class MonitoringDemo implements DemoPart {
  private static final LocalDate HAND_OVER = LocalDate.of(2025, 10, 3);
  private static final long CENTRE = 1;
  private static final long AKYIKATCHY = 2;
  private static final int REVIEWED = 10;
  private static final String FIRST = "monitor";
  private static final String SECOND = "monitor2";

  /** An issued act as it lies in the database. */
  private record IssuedAct(long id, long institutionId, LocalDate visitDate, Instant issuedAt) {}

  @Override
  public int order() {
    return 700;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var keys = new DemoMonitorKeys(); // not a field: what opens the notes is forgotten after this
    keys(country, keys);
    reviews(country);
    recommendations(country);
    notes(country, keys);
  }

  private static void keys(DemoCountry country, DemoMonitorKeys keys) throws SQLException {
    var now = country.now();
    var rows = new ArrayList<Object[]>();
    for (var name : List.of(FIRST, SECOND)) {
      var pair = keys.pair(name, DemoCountry.PASSWORD.toCharArray());
      rows.add(new Object[] {country.nextId(), 1, name, pair.publicKey(), pair.salt(), pair.rounds(), pair.wrappedKey(), now});
    }
    country.insert("INSERT INTO monitor_key (id, version, username, public_key, salt, rounds, wrapped_key, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    var seats = new ArrayList<Object[]>();
    var shares = new ArrayList<Object[]>();
    for (var mandate : List.of(CENTRE, AKYIKATCHY)) {
      seats.add(new Object[] {country.nextId(), 1, mandate, FIRST, FIRST, now});
      shares.add(new Object[] {country.nextId(), 1, mandate, FIRST, keys.share(mandate, FIRST), FIRST, now});
    }
    country.insert("INSERT INTO monitor_seat (id, version, mandate_id, username, given_by, given_at) VALUES (?, ?, ?, ?, ?, ?)", seats);
    country.insert("INSERT INTO mandate_key_share (id, version, mandate_id, username, wrapped_key, given_by, given_at) VALUES (?, ?, ?, ?, ?, ?, ?)", shares);
  }

  private static void reviews(DemoCountry country) throws SQLException {
    var reviews = new ArrayList<Object[]>();
    var opinions = new ArrayList<Object[]>();
    int place = 0;
    for (var act : acts(country)) {
      var id = country.nextId();
      var at = act.issuedAt().plus(Duration.ofDays(9));
      var findings = findings(country, act.id());
      if (findings.isEmpty() || at.isAfter(country.now())) {
        continue;
      }
      reviews.add(new Object[] {id, 1, mandateOn(LocalDate.ofInstant(at, ZoneOffset.UTC)), act.id(), act.institutionId(), FIRST, "ISSUED", UUID.randomUUID().toString(), null, at,
        "Акт окулду, сүрөттөр жана тизме салыштырылды (үлгү).", at});
      for (int i = 0; i < findings.size(); i++) {
        var stance = stance(place, i);
        opinions.add(new Object[] {country.nextId(), 1, id, findings.get(i), stance, reason(stance)});
      }
      if (++place == REVIEWED) {
        break;
      }
    }
    country.insert("INSERT INTO review (id, version, mandate_id, inspection_id, institution_id, author, status, seal_id, draft, changed_at, summary, issued_at)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", reviews);
    country.insert("INSERT INTO finding_opinion (id, version, review_id, finding_id, stance, reason) VALUES (?, ?, ?, ?, ?, ?)", opinions);
  }

  private static Stance stance(int review, int finding) {
    if (finding == 0 && review % 3 == 0) {
      return Stance.DISAGREE;
    }
    return finding == 0 && review % 3 == 1 ? Stance.PARTLY : Stance.AGREE;
  }

  private static String reason(Stance stance) {
    return switch (stance) {
      case AGREE -> null;
      case PARTLY -> "Кемчилик туура көрсөтүлгөн, бирок анын оордугу төмөндөтүлгөн (үлгү).";
      case DISAGREE -> "Балдар байкоочу менен жеке аңгемелешүүдө башкача айтышты; бөлмө ачылган эмес (үлгү).";
    };
  }

  private static long mandateOn(LocalDate day) {
    return day.isBefore(HAND_OVER) ? CENTRE : AKYIKATCHY;
  }

  /** Every seventh act, so that most still wait for an opinion. */
  private static List<IssuedAct> acts(DemoCountry country) throws SQLException {
    var found = new ArrayList<IssuedAct>();
    try (var statement = country.connection().createStatement();
        var rows = statement.executeQuery("SELECT id, institution_id, visit_date, act_issued_at FROM inspection WHERE act_number IS NOT NULL ORDER BY act_issued_at DESC, id")) {
      for (int i = 0; rows.next(); i++) {
        Timestamp issued = rows.getTimestamp(4);
        if (i % 7 == 3 && issued != null) {
          found.add(new IssuedAct(rows.getLong(1), rows.getLong(2), rows.getObject(3, LocalDate.class), issued.toLocalDateTime().toInstant(ZoneOffset.UTC)));
        }
      }
    }
    return found;
  }

  private static List<Long> findings(DemoCountry country, long act) throws SQLException {
    var found = new ArrayList<Long>();
    try (var statement = country.connection().prepareStatement("SELECT id FROM inspection_finding WHERE inspection_id = ? ORDER BY finding_number")) {
      statement.setLong(1, act);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
    return found;
  }

  private static void recommendations(DemoCountry country) throws SQLException {
    var rows = new ArrayList<Object[]>();
    var first = country.institution(0).id();
    rows.add(row(country, Addressee.MINISTRY, Theme.COMPLAINTS, null, 50, RecommendationStatus.ISSUED, "Ар бир мекемеде купуя даттануу кутусу коюлсун (үлгү)."));
    rows.add(row(country, Addressee.MINISTRY, Theme.LAW, null, 10, RecommendationStatus.ISSUED, "Бардык жеке мекемелер каттоодон өтсүн (үлгү)."));
    rows.add(row(country, Addressee.INSTITUTION, Theme.SAFETY, first, 25, RecommendationStatus.REPLIED, "Өрт чыгуу эшиги кулпуланбасын (үлгү)."));
    rows.add(row(country, Addressee.INSTITUTION, Theme.FOOD, country.institution(1).id(), 20, RecommendationStatus.ISSUED, "Кечки тамактын саны көбөйтүлсүн (үлгү)."));
    rows.add(row(country, Addressee.MINISTRY, Theme.STAFF, null, 200, RecommendationStatus.IMPLEMENTED, "Түнкү нөөмөттө эки кызматкер болсун (үлгү)."));
    rows.add(row(country, Addressee.LOCAL_AUTHORITY, Theme.CONTACT_WITH_FAMILY, null, 300, RecommendationStatus.NOT_IMPLEMENTED, "Үй-бүлө менен жолугушууга жол кире төлөнсүн (үлгү)."));
    rows.add(row(country, Addressee.PROSECUTOR, Theme.ILL_TREATMENT, first, 460, RecommendationStatus.REPLIED, "Камап коюу учуру иликтенсин (үлгү)."));
    country.insert("INSERT INTO recommendation (id, version, mandate_id, author, addressee, theme, institution_id, content, status, issued_on, reply_due, reply, replied_on, replied_by,"
        + " checked_on, checked_by, check_note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  private static Object[] row(DemoCountry country, Addressee addressee, Theme theme, Long institution, int daysAgo, RecommendationStatus status, String text) {
    var day = country.today().minusDays(daysAgo);
    var replied = status != RecommendationStatus.ISSUED;
    var checked = status == RecommendationStatus.IMPLEMENTED || status == RecommendationStatus.NOT_IMPLEMENTED;
    return new Object[] {country.nextId(), 1, mandateOn(day), FIRST, addressee, theme, institution, text, status, day, day.plusDays(30), replied ? "Аткарылды (үлгү)." : null,
      replied ? day.plusDays(18) : null, replied ? "registrar2" : null, checked ? day.plusDays(60) : null, checked ? FIRST : null, checked ? "Жеринде көрүлдү (үлгү)." : null};
  }

  private static void notes(DemoCountry country, DemoMonitorKeys keys) throws SQLException {
    var rows = new ArrayList<Object[]>();
    var home = country.institution(0);
    rows.add(note(country, keys, NoteKind.VISIT, 14, new NoteContent(home.id(), null, country.today().minusDays(14), "Эскертүүсүз баруу (үлгү)", "Түнкү саат 22де барылды, эки бөлмө кулпуланган.")));
    rows.add(note(country, keys, NoteKind.INTERVIEW, 14, new NoteContent(home.id(), null, country.today().minusDays(14), "Аңгемелешүү 3 (үлгү)", "№ 3 бала: «Кечинде бизди камашат».")));
    rows.add(note(country, keys, NoteKind.NOTE, 7, new NoteContent(home.id(), null, null, "Кийинки баруу (үлгү)", "Декабрда кайра баруу, ашкананы көрүү.")));
    rows.add(note(country, keys, NoteKind.NOTE, 500, new NoteContent(null, null, null, "Борбордун мезгилинен калган белги (үлгү)", "Бул белги мурунку мандаттын ачкычы менен жабылган.")));
    country.insert("INSERT INTO monitor_note (id, version, mandate_id, kind, author, written_at, seal_id, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  private static Object[] note(DemoCountry country, DemoMonitorKeys keys, NoteKind kind, int daysAgo, NoteContent content) {
    var at = country.now().minus(Duration.ofDays(daysAgo));
    var mandate = mandateOn(LocalDate.ofInstant(at, ZoneOffset.UTC));
    var sealId = UUID.randomUUID().toString();
    return new Object[] {country.nextId(), 1, mandate, kind, FIRST, at, sealId, keys.seal(mandate, MonitorNote.COLUMN, sealId, content)};
  }
}
