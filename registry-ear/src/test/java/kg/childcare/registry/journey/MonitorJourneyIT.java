package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kg.childcare.registry.monitoring.Stance;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

/** A monitor disagrees with an act, the ministry reads it; a note stays with the monitors, of whom one gives the other the key. */
@Journey
class MonitorJourneyIT {
  private static final Texts KY = Texts.in(Language.KY);

  @Test
  void a_monitor_disagrees_and_the_ministry_reads_it(Visitor monitor, Visitor planner) {
    monitor.signIn("monitor");
    monitor.open("/app/monitoring");
    monitor.expectNoBarriers();
    monitor.picture("overview");
    monitor.page().locator("a[href*='review?act=']").first().click();
    monitor.page().waitForURL("**/review?act=*");
    monitor.expectNoBarriers();
    monitor.picture("review");
    disagreeWithAll(monitor);
    monitor.page().waitForURL("**/opinions/detail?id=*");
    var address = monitor.page().url();
    assertThat(monitor.page().locator("tbody")).containsText("Бөлмө ачылган эмес.");

    planner.signIn("planner");
    planner.page().navigate(address);
    assertThat(planner.page().locator("tbody")).containsText("Бөлмө ачылган эмес.");
    planner.expectNoBarriers();
  }

  private static void disagreeWithAll(Visitor monitor) {
    var page = monitor.page();
    for (var label : page.locator("label:text-is('" + KY.get("Stance.DISAGREE") + "')").all()) {
      label.click();
    }
    page.locator("button:has-text('" + KY.get("monitoring.review.issue") + "')").click();
    monitor.expectError(KY.get("monitoring.rule.reasonNeeded", KY.word(Stance.DISAGREE), 1));
    for (var reason : page.locator("textarea[id$=reason]").all()) {
      reason.fill("Бөлмө ачылган эмес.");
    }
    page.locator("textarea[id$=summary]").fill("Жалпысынан макул эмеспиз.");
    page.locator("button:has-text('" + KY.get("monitoring.review.issue") + "')").click();
  }

  @Test
  void a_note_is_read_by_a_second_monitor_only_after_the_key_was_given(Visitor first, Visitor second) {
    first.signIn("monitor");
    first.open("/app/monitoring/notes");
    first.page().locator("input[id$=title]").fill("Түнкү баруу");
    first.page().locator("textarea[id$=text]").fill("Эки бөлмө кулпуланган.");
    first.page().locator("button:has-text('" + KY.get("monitoring.note.save") + "')").click();
    assertThat(first.page().locator("article").first()).containsText("Эки бөлмө кулпуланган.");
    first.open("/app/monitoring/notes");
    first.expectNoBarriers();

    second.signIn("monitor2");
    second.open("/app/monitoring/notes");
    assertThat(second.page().locator("article")).hasCount(0);
    first.open("/app/monitoring");
    first.page().locator("button:has-text('" + KY.get("monitoring.key.give") + "')").first().click();
    assertThat(first.page().locator(".ui-messages-info")).isVisible();

    second.open("/app/monitoring/notes");
    assertThat(second.page().locator("article").first()).containsText("Эки бөлмө кулпуланган.");
    second.picture("notes");
  }
}
