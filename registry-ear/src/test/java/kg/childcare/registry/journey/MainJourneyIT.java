package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.children.BasisKind.COURT_DECISION;
import static kg.childcare.registry.children.BasisKind.EMERGENCY_ACT;
import static kg.childcare.registry.children.BasisKind.NONE;
import static kg.childcare.registry.journey.Said.said;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole way, from an institution that is found to a monitor who disagrees with the act; each step goes on from the one before. */
@Journey
@TestMethodOrder(OrderAnnotation.class)
class MainJourneyIT {
  private static String number;
  private static String inspection;

  @Test
  @Order(1)
  void a_registrar_registers_a_home_and_a_second_one_confirms_it(Visitor registrar, Visitor second) {
    registrar.signIn("registrar");
    var steps = new RegistrarSteps(registrar);
    steps.find("үлгү");
    number = steps.register();
    steps.addSite(number, "Биринчи үй", "Гүлчө, Үлгү көчөсү 1", "8");
    steps.addRoom("Көк бөлмө", "24", "4");
    steps.addSite(number, "Экинчи үй", "Гүлчө, Үлгү көчөсү 2", "4");
    steps.addRoom("Жашыл бөлмө", "9", "4");
    steps.confirmAlone(number);

    second.signIn("registrar2");
    new RegistrarSteps(second).confirm(number);
    second.expectNoBarriers();
  }

  @Test
  @Order(2)
  void the_commission_accredits_the_home_and_anyone_can_check_the_certificate(Visitor registrar, Visitor chair, Visitor member, Visitor third, Visitor anyone) {
    registrar.signIn("registrar");
    var application = AccreditationSteps.prepare(registrar, number);
    application.addPapers();
    application.submitAndFindComplete();
    application.assess(Said.today());
    chair.signIn("commission");
    member.signIn("commission2");
    third.signIn("commission3");
    var chaired = application.as(chair);
    chaired.openSession();
    chaired.putToTheVote();
    chaired.voteFor();
    for (var other : List.of(member, third)) {
      var voter = application.as(other);
      voter.join();
      voter.voteFor();
    }
    application.as(chair).close();

    var certificate = application.as(registrar).certificate();
    certificate.hasKyrgyzLetters();
    certificate.says(RegistrarSteps.NAME, number);
    anyone.open("/check/" + certificate.checkCode());
    assertThat(anyone.page().locator("#known")).containsText(number);
    anyone.expectNoBarriers();
  }

  @Test
  @Order(3)
  void an_institution_admits_children_and_sends_one_to_another(Visitor clerk, Visitor receiver) {
    clerk.signIn("institution");
    var roll = new RollSteps(clerk);
    roll.admit("Өмүралиева", COURT_DECISION, Map.of("basisNumber", "12-а", "basisBody", "Ош шаардык соту", "basisDate_input", "02.02.2026"));
    roll.expectFlagged(false);
    roll.admit("Үсөнова", EMERGENCY_ACT, Map.of("basisNumber", "7", "basisBody", "Балдарды коргоо бөлүмү", "basisDate_input", Said.today()));
    var child = roll.admit("Жеңишбекова", NONE, Map.of());
    roll.expectFlagged(true);
    clerk.picture("flagged");

    receiver.signIn("institution2");
    roll.dispatch(child, ownNumber(receiver));
    new RollSteps(receiver).confirm(child);
  }

  @Test
  @Order(4)
  void a_return_is_balanced_by_child_sent_back_once_and_accepted(Visitor clerk, Visitor registrar) {
    clerk.signIn("institution");
    registrar.signIn("registrar");
    var own = new ReturnSteps(clerk);
    var ministry = new ReturnSteps(registrar);
    var address = own.begin();
    own.stateTheRest();
    own.refuseImbalance();
    own.submit();
    ministry.giveBack(address, "Түшүндүрмөнү толуктаңыз.");
    own.submitAgain(address, "Түшүндүрмөнү толуктаңыз.");
    ministry.accept(address);
    own.expectLocked(address);
  }

  @Test
  @Order(5)
  void a_plan_is_drawn_and_nobody_else_sees_its_visits(Visitor planner, Visitor clerk, Visitor registrar) {
    planner.signIn("planner");
    clerk.signIn("institution");
    registrar.signIn("registrar");
    var steps = new PlannerSteps(planner);
    steps.draw("12");
    var visited = steps.assign("Инспекторова", "Текшерүүчүев (", "Текшерүүчүева (");
    for (var other : List.of(clerk, registrar)) {
      expectStatus(other, planner.page().url(), 403);
      other.open("/app/inspections?q=" + visited);
      assertThat(other.page().locator("main")).not().containsText(planner.page().url().replaceAll(".*id=", ""));
    }
  }

  @Test
  @Order(6)
  void an_inspector_comes_counts_answers_and_issues_the_act(Visitor inspector, Visitor stranger, Visitor clerk) {
    clerk.signIn("institution");
    inspector.signIn("inspector");
    stranger.signIn("inspector3");
    var name = ownName(clerk);
    var steps = new VisitSteps(inspector);
    inspection = steps.arrive(name);
    expectStatus(stranger, inspection, 404);
    expectStatus(clerk, inspection, 404);
    steps.countHeads(inspection);
    steps.answer(inspection);
    var act = steps.issueAct(inspection);
    act.hasKyrgyzLetters();
    act.says(VisitSteps.SEEN.substring(0, 20), said("inspection.act.refusedToSign"));
  }

  @Test
  @Order(7)
  void the_institution_answers_and_the_inspector_verifies(Visitor clerk, Visitor inspector) {
    clerk.signIn("institution");
    inspector.signIn("inspector");
    var steps = new AnswerSteps(clerk);
    steps.comment(inspection);
    new AnswerSteps(inspector).verify(steps.claim());
  }

  @Test
  @Order(8)
  void a_monitor_disagrees_and_the_ministry_reads_the_opinion_but_not_the_note(Visitor monitor, Visitor planner, Visitor clerk) {
    monitor.signIn("monitor");
    planner.signIn("planner");
    clerk.signIn("institution");
    var steps = new ReviewSteps(monitor);
    var opinion = steps.disagree(inspection);
    steps.note();
    steps.recommend(ownNumber(clerk));

    planner.page().navigate(opinion);
    assertThat(planner.page().locator("tbody")).containsText(ReviewSteps.DISAGREES);
    assertThat(planner.page().locator("body")).not().containsText(ReviewSteps.NOTE);
    expectStatus(planner, "/app/monitoring/notes", 403);
    clerk.open("/app/monitoring/recommendations");
    assertThat(clerk.page().locator("tbody")).containsText("Терезелерди ичинен ачылгыдай кылуу.");
  }

  @Test
  @Order(9)
  void an_analyst_counts_children_and_small_numbers_stay_hidden(Visitor analyst) {
    analyst.signIn("analyst");
    analyst.open("/app/statistics?day=" + Said.today().replaceAll("(..)\\.(..)\\.(....)", "$3-$2-$1"));
    assertThat(analyst.page().locator("main table.plain").first()).containsText("…");
    assertThat(analyst.page().locator("figure.chart canvas").first()).isVisible();
    assertThat(analyst.page().locator("#find-text")).hasCount(0); // the register, which is searched there, is closed to an analyst
    analyst.expectNoBarriers();
    var csv = new String(analyst.download(analyst.page().locator("a[href*='format=csv']")), StandardCharsets.UTF_8);
    org.assertj.core.api.Assertions.assertThat(csv.lines().count()).isGreaterThan(10);
    analyst.picture("table");
    for (var closed : List.of("/app/children", "/app/plans", "/app/complaints")) {
      expectStatus(analyst, closed, 403);
    }
  }

  private static void expectStatus(Visitor visitor, String address, int status) {
    org.assertj.core.api.Assertions.assertThat(visitor.page().navigate(address).status()).as(address).isEqualTo(status);
  }

  private static String ownNumber(Visitor clerk) {
    clerk.open("/app/institutions");
    return clerk.page().locator("[id='list:institutions'] tbody a").first().getAttribute("href").replaceAll(".*/", "");
  }

  private static String ownName(Visitor clerk) {
    clerk.open("/app/institutions");
    return clerk.page().locator("[id='list:institutions'] tbody a").first().textContent().strip();
  }
}
