package kg.childcare.registry.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.childcare.registry.inspection.Candidate;
import kg.childcare.registry.inspection.Draw;
import kg.childcare.registry.inspection.DrawInputs;
import kg.childcare.registry.inspection.DrawRules;
import kg.childcare.registry.inspection.DrawnVisit;
import kg.childcare.registry.inspection.PlanState;
import kg.childcare.registry.inspection.Risk;
import kg.childcare.registry.inspection.SealedState;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Vault;

/** The open plan of the quarter, drawn by the real algorithm from the synthetic past, sealed like a real one. */
class DemoPlan {
  private static final int VISITS = 34;
  private static final int MOST_TRIES = 20_000;

  private final DemoCountry country;
  private final Vault vault;
  private final String sealId = sealId(0);
  private final DrawInputs inputs;
  private final String seed;
  private final List<DrawnVisit> visits;
  private final List<Object[]> sealed = new ArrayList<>();
  private final long planId;

  /** @param home number of the institution whose visit is meant to fall on today, so that the whole way can be walked */
  DemoPlan(DemoCountry country, Vault vault, DrawRules rules, Map<Long, LocalDate> lastVisits, String home) {
    this.country = country;
    this.vault = vault;
    planId = country.nextId();
    var from = country.today().with(country.today().getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
    var last = from.plusMonths(3).minusDays(1);
    inputs = new DrawInputs(from, last, new DrawRules(VISITS, rules.nightPercent(), rules.weekendPercent(), rules.repeatPercent(), rules.intervalMonths(), rules.restDays()),
        country.institutions().stream().map(place -> candidate(place, lastVisits.get(place.id()))).toList());
    seed = seedWithVisitToday(home);
    visits = Draw.of(seed, inputs);
  }

  private static Candidate candidate(DemoInstitution place, LocalDate lastVisit) {
    return new Candidate(place.number(), Risk.EVERYONE.points() + (lastVisit == null ? Risk.NEVER_VISITED.points() : place.index() % 4 * 10), lastVisit);
  }

  private String seedWithVisitToday(String home) {
    for (int i = 1; i < MOST_TRIES; i++) {
      var tried = "%064x".formatted(0x5eed_0000_0000L + i);
      if (Draw.of(tried, inputs).stream().anyMatch(visit -> visit.number().equals(home) && visit.day().equals(country.today()))) {
        return tried;
      }
    }
    return "%064x".formatted(0x5eedL);
  }

  List<DrawnVisit> visits() {
    return visits;
  }

  /** @param team user ids, or null while nobody is assigned @param inspectionId the inspection that began, or null */
  void seal(DrawnVisit visit, long institutionId, SealedState state, List<Long> team, Long inspectionId) {
    var id = sealId(sealed.size() + 1);
    sealed.add(new Object[] {
      country.nextId(), 1, planId, id, state, seal("sealed_visit.place_sealed", id, String.valueOf(institutionId)), seal("sealed_visit.moment_sealed", id, visit.day() + "T" + visit.hour()),
      team == null ? null : seal("sealed_visit.team_sealed", id, String.join(",", team.stream().map(String::valueOf).toList())), null, inspectionId});
  }

  private byte[] seal(String column, String row, String text) {
    return vault.seal(Purpose.VISIT, column, row, text);
  }

  private static String sealId(int number) {
    return new UUID(0x0de3_0000_0000_4000L, 0x8000_0000_0000_0000L + number).toString();
  }

  /** Writes the plan; its visits after the inspections that some of them began. */
  void write() throws SQLException {
    Instant made = inputs.from().minusDays(10).atTime(6, 0).toInstant(java.time.ZoneOffset.UTC);
    country.insert("INSERT INTO visit_plan (id, version, seal_id, period_from, period_to, state, algorithm, inputs_digest, inputs_sealed, seed_sealed, outcome_digest, made_by, made_at, drawn_at)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", List.<Object[]>of(new Object[] {
          planId, 1, sealId, inputs.from(), inputs.to(), PlanState.DRAWN, Draw.ALGORITHM, inputs.digest(), seal("visit_plan.inputs_sealed", sealId, inputs.text()),
          seal("visit_plan.seed_sealed", sealId, seed), Draw.digest(seed, inputs, visits), "planner", made, made}));
    country.insert("INSERT INTO sealed_visit (id, version, plan_id, seal_id, state, place_sealed, moment_sealed, team_sealed, reason_sealed, inspection_id)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", sealed);
  }
}
