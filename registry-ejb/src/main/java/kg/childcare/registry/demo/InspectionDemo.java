package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kg.childcare.registry.document.Digest;
import kg.childcare.registry.inspection.DrawRules;
import kg.childcare.registry.inspection.DrawnVisit;
import kg.childcare.registry.inspection.SealedState;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.service.Vault;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.service.StandardsQueries;

/** Two years of visits, the corrections that followed, institutions nobody ever visited, and the open plan of the quarter. */
@ApplicationScoped
public class InspectionDemo implements DemoPart {
  private static final byte[] PROOF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
      .getBytes(StandardCharsets.US_ASCII);

  @Inject
  StandardsQueries standards;

  @Inject
  Parameters parameters;

  @Inject
  Vault vault;

  @Override
  public int order() {
    return 500;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    new Loading(country).run();
  }

  /** One filling of the country. */
  private final class Loading {
    private final DemoCountry country;
    private final Random random;
    private final Map<String, Long> users = new HashMap<>();
    private final Map<Long, LocalDate> lastVisits = new HashMap<>();
    private final DemoTeams teams = new DemoTeams();
    private final Map<String, List<Criterion>> questions = new HashMap<>();
    private final String set;
    private final LocalDate quarter;
    private DemoVisits visits;

    Loading(DemoCountry country) {
      this.country = country;
      random = country.random("inspections");
      set = standards.currentSet(country.today()).code();
      quarter = country.today().with(country.today().getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
    }

    void run() throws SQLException {
      var home = readUsers();
      profiles();
      visits = new DemoVisits(country, random, proof());
      country.institutions().forEach(one -> past(one, one.id() == home.id()));
      var rules = new DrawRules(1, number("night_share_percent"), number("weekend_share_percent"), number("repeat_share_percent"), number("scheduled_interval_months"), number("rest_days"));
      var plan = new DemoPlan(country, vault, rules, lastVisits, home.number());
      plan.visits().forEach(drawn -> current(plan, drawn, home));
      visits.write();
      plan.write();
    }

    private int number(String parameter) {
      return parameters.number("inspection." + parameter, country.today());
    }

    /** The institution whose clerk is the demonstration account. */
    private DemoInstitution readUsers() throws SQLException {
      long institution = 0;
      try (var statement = country.connection().createStatement();
          var rows = statement.executeQuery("SELECT u.username, u.id, g.institution_id FROM user_account u JOIN user_grant g ON g.user_id = u.id")) {
        while (rows.next()) {
          users.put(rows.getString(1), rows.getLong(2));
          institution = "institution".equals(rows.getString(1)) ? rows.getLong(3) : institution;
        }
      }
      long wanted = institution;
      return country.institutions().stream().filter(one -> one.id() == wanted).findFirst().orElse(country.institution(0));
    }

    private void profiles() throws SQLException {
      country.insert("INSERT INTO inspector_profile (id, version, user_id, female, interviewer) VALUES (?, ?, ?, ?, ?)",
          DemoTeams.PEOPLE.stream().map(one -> new Object[] {country.nextId(), 1, users.get(one.username()), one.female(), one.interviewer()}).toList());
    }

    private long proof() throws SQLException {
      var id = country.nextId();
      country.insert("INSERT INTO attachment (id, version, name, media_type, size_bytes, sha256, content, stored_at, stored_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          List.<Object[]>of(new Object[] {id, 1, "dalil.pdf", "PDF", (long) PROOF.length, Digest.hex(PROOF), PROOF, country.now(), "institution"}));
      return id;
    }

    /** Visits before this quarter: one in nine was never visited, most once, many twice; the demonstrated one long ago. */
    private void past(DemoInstitution home, boolean demonstrated) {
      if (home.index() % 9 == 4 && !demonstrated) {
        return;
      }
      var first = quarter.minusMonths(23).plusDays(random.nextInt(300));
      went(home, office(first), home.index() == 21);
      if (home.index() % 5 != 2 && !demonstrated) {
        var second = quarter.minusDays(1L + random.nextInt(300));
        if (second.isAfter(first.plusDays(60))) {
          went(home, anyHour(second), false);
        }
      }
    }

    private void went(DemoInstitution home, LocalDateTime at, boolean refused) {
      visits.add(visit(home, at, teams.next(home), home.index() == 5 ? 3 : 0, refused), set, true);
      lastVisits.merge(home.id(), at.toLocalDate(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** A visit of this quarter's plan: over, meant for today, staffed, or only drawn. */
    private void current(DemoPlan plan, DrawnVisit drawn, DemoInstitution clerks) {
      var home = country.institutions().stream().filter(one -> one.number().equals(drawn.number())).findFirst().orElseThrow();
      if (drawn.day().isBefore(country.today())) {
        var recent = drawn.day().isAfter(country.today().minusDays(12));
        var team = teams.demonstrated(home);
        var visit = visit(home, drawn.day().atTime(drawn.hour(), random.nextInt(60)), team, 0, false);
        plan.seal(drawn, home.id(), SealedState.ARRIVED, ids(team), visits.add(visit, set, !recent));
      } else if (home.id() == clerks.id() || drawn.day().isBefore(country.today().plusDays(4))) {
        plan.seal(drawn, home.id(), SealedState.RELEASED, ids(teams.demonstrated(home)), null);
      } else if (home.index() % 2 == 0) {
        plan.seal(drawn, home.id(), SealedState.ASSIGNED, ids(teams.next(home)), null);
      } else {
        plan.seal(drawn, home.id(), SealedState.DRAWN, null, null);
      }
    }

    private DemoVisits.Visit visit(DemoInstitution home, LocalDateTime at, List<String> team, int unknown, boolean refused) {
      return new DemoVisits.Visit(home, at, ids(team), team.get(0), asked(home), unknown, refused);
    }

    private List<Long> ids(List<String> team) {
      return team.stream().map(users::get).toList();
    }

    private List<Criterion> asked(DemoInstitution home) {
      return questions.computeIfAbsent(home.category(), category -> standards.criteria(set, category).stream().collect(Collectors.toList()));
    }

    /** The way it used to be: a working day, in the morning. */
    private LocalDateTime office(LocalDate day) {
      var workday = day.plusDays(Math.max(0, 8 - day.getDayOfWeek().getValue()) % 3);
      return workday.atTime(9 + random.nextInt(3), random.nextInt(60));
    }

    private LocalDateTime anyHour(LocalDate day) {
      return day.atTime(random.nextInt(24), random.nextInt(60));
    }
  }
}
