package kg.childcare.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.TestUsers;
import kg.childcare.registry.inspection.service.ActService;
import kg.childcare.registry.inspection.service.ChecklistLine;
import kg.childcare.registry.inspection.service.ChecklistQueries;
import kg.childcare.registry.inspection.service.InspectorRow;
import kg.childcare.registry.inspection.service.PlanOrder;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/** Institutions, plans and visits as the tests of this slice need them, made through the services. */
@ApplicationScoped
public class InspectionGiven {
  static final String BISHKEK = "41711000000000";
  private static final AtomicInteger QUARTER = new AtomicInteger(1);

  @Inject
  As as;

  @Inject
  TestUsers users;

  @Inject
  Clock clock;

  @Inject
  InstitutionService institutions;

  @Inject
  InstitutionQueries queries;

  @Inject
  PlanService service;

  @Inject
  PlanQueries plans;

  @Inject
  VisitService visits;

  @Inject
  ChecklistQueries checklists;

  @Inject
  ActService acts;

  /** A children's home that two registrars have entered, open for a year; its number. */
  String institution() throws Exception {
    var facts = new NewFacts(
        "Текшерүү үйү", "Дом для проверки", "Home to inspect", "CH_HOME", "PRIVATE", BISHKEK, "Founder", "Operator", "Ministry", null, null, 3, 17, 40,
        LocalDate.now(clock).minusYears(1), "test");
    var number = as.registrar(() -> institutions.register(facts));
    var change = as.registrar(() -> queries.changes(number)).get(0);
    as.second(Role.REGISTRAR, () -> institutions.confirm(change.id()));
    return number;
  }

  long idOf(String number) throws Exception {
    return as.registrar(() -> queries.byNumber(number).id());
  }

  /** A drawn plan that visits every institution there is. */
  long drawnPlan() throws Exception {
    var start = LocalDate.now(clock).plusMonths(3L * QUARTER.getAndIncrement());
    return as.national(Role.PLANNER, () -> {
      var id = service.prepare(new PlanOrder(start, 100_000));
      service.draw(id);
      return id;
    });
  }

  /** A visit to the institution, released to the two inspectors; its sealed id. */
  long released(String number) throws Exception {
    var plan = drawnPlan();
    var team = team();
    return as.national(Role.PLANNER, () -> {
      var visit = plans.visits(plan).stream().filter(row -> row.number().equals(number)).findFirst().orElseThrow().id();
      service.assign(visit, team);
      service.release(visit);
      return visit;
    });
  }

  /** User ids of the woman and the man who inspect. */
  List<Long> team() throws Exception {
    var leader = users.national(Role.INSPECTOR);
    var second = users.second(Role.INSPECTOR);
    return as.national(Role.PLANNER, () -> {
      service.describeInspector(leader, true, true);
      service.describeInspector(second, false, false);
      return plans.inspectors().stream().filter(one -> one.name().endsWith(leader) || one.name().endsWith(second)).map(InspectorRow::userId).toList();
    });
  }

  /** A visit on which the team is inside; the id of the inspection. */
  public long begun(String number) throws Exception {
    var visit = released(number);
    return as.national(Role.INSPECTOR, () -> visits.arrive(visit, arrival()));
  }

  Arrival arrival() {
    var now = clock.instant();
    return new Arrival(now.minusSeconds(600), now.minusSeconds(300), "Guard", null, true);
  }

  /** A visit whose checklist is complete except for its submission: one criterion failed, all others met. */
  long answered(String number) throws Exception {
    return answered(number, lines -> lines.get(0));
  }

  private long answered(String number, Choice failed) throws Exception {
    var id = begun(number);
    as.national(Role.INSPECTOR, () -> {
      visits.countHeads(id, new HeadCountSheet(List.of(), 0, null));
      var lines = checklists.lines(id);
      var bad = failed.of(lines);
      visits.answer(id, lines.stream().map(line -> answer(line, line == bad ? Rating.NOT_MET : Rating.MET)).toList());
      return null;
    });
    return id;
  }

  /** Which of the lines is failed. */
  private interface Choice {
    ChecklistLine of(List<ChecklistLine> lines);
  }

  /** An act with one critical finding that nobody has put right. */
  public void criticalFinding(String number) throws Exception {
    issue(answered(number, lines -> lines.stream().filter(line -> line.severity() == Severity.CRITICAL).findFirst().orElseThrow()));
  }

  static AnswerGiven answer(ChecklistLine line, Rating rating) {
    return new AnswerGiven(UUID.randomUUID(), line.code(), rating, rating.failed() ? "Жок" : null, "tablet", Instant.parse("2026-01-05T04:00:00Z"));
  }

  /** A visit whose act is issued in Kyrgyz. */
  long issued(String number) throws Exception {
    return issue(answered(number));
  }

  private long issue(long id) throws Exception {
    return as.national(Role.INSPECTOR, () -> {
      visits.submit(id);
      acts.issue(id, new ActSigning(Language.KY, null));
      return id;
    });
  }
}
