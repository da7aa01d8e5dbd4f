package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import kg.childcare.registry.inspection.PlanState;
import kg.childcare.registry.inspection.SealedState;

/** The head of inspection draws a quarter's visits and gives one of them a team. */
class PlannerSteps {
  private final Visitor planner;

  PlannerSteps(Visitor planner) {
    this.planner = planner;
  }

  void draw(String visits) {
    planner.open("/app/plans");
    planner.expectNoBarriers();
    planner.fill("prepare:visits_input", visits);
    planner.press("prepare:save");
    planner.page().waitForURL("**/app/plans/detail?id=*");
    planner.press("plan:draw");
    planner.expectDone(said("inspection.plan.drawn"));
    assertThat(planner.page().locator("main .chip").first()).containsText(said(PlanState.DRAWN));
    assertThat(planner.page().locator("a[href*='/app/plans/visit']")).hasCount(Integer.parseInt(visits));
    planner.press("plan:verify");
    assertThat(planner.page().locator("main")).containsText(said("inspection.plan.same"));
    planner.expectNoBarriers();
  }

  /** @return number of the institution to be visited */
  String assign(String leader, String... members) {
    planner.page().locator("a[href*='/app/plans/visit']").first().click();
    planner.choose("visit:leader", leader);
    for (var member : members) {
      planner.page().locator("[id='visit:members'] label").filter(new Locator.FilterOptions().setHasText(member)).click();
    }
    planner.press("visit:assign");
    planner.expectDone(said("inspection.team.assigned"));
    assertThat(planner.page().locator("main .chip").first()).containsText(said(SealedState.ASSIGNED));
    planner.expectNoBarriers();
    planner.picture("team");
    return planner.page().locator("dt:text-is('" + said("inspection.number") + "') + dd").textContent().strip();
  }
}
