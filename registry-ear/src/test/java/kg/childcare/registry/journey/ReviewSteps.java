package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import kg.childcare.registry.monitoring.Addressee;
import kg.childcare.registry.monitoring.Stance;

/** A monitor disagrees with an act, writes a note for the monitors only, and recommends. */
class ReviewSteps {
  static final String DISAGREES = "Торлор алынган эмес, бир гана терезе ачылат.";
  static final String NOTE = "Балдар кечинде эшик кулпуланарын айтышты.";

  private final Visitor monitor;

  ReviewSteps(Visitor monitor) {
    this.monitor = monitor;
  }

  /** @return address of the opinion */
  String disagree(String inspection) {
    monitor.open("/app/monitoring/review?act=" + inspection.replaceAll(".*=", ""));
    for (var label : monitor.page().locator("label:text-is('" + said(Stance.DISAGREE) + "')").all()) {
      label.click();
    }
    for (var reason : monitor.page().locator("textarea[id$=reason]").all()) {
      reason.fill(DISAGREES);
    }
    monitor.page().locator("textarea[id$=summary]").fill("Акт менен макул эмеспиз.");
    monitor.press("review:issue");
    monitor.page().waitForURL("**/opinions/detail?id=*");
    assertThat(monitor.page().locator("tbody")).containsText(DISAGREES);
    monitor.expectNoBarriers();
    return monitor.page().url();
  }

  void note() {
    monitor.open("/app/monitoring/notes");
    monitor.fill("notes:title", "Түнкү аңгемелешүү");
    monitor.fill("notes:text", NOTE);
    monitor.press("notes:save");
    assertThat(monitor.page().locator("article").first()).containsText(NOTE);
  }

  void recommend(String number) {
    monitor.open("/app/monitoring/recommendations");
    monitor.choose("new:addressee", said(Addressee.INSTITUTION));
    monitor.fill("new:institutionId", number);
    monitor.fill("new:text", "Терезелерди ичинен ачылгыдай кылуу.");
    monitor.press("new:give");
    monitor.expectDone(said("monitoring.recommendation.given"));
    monitor.expectNoBarriers();
  }
}
