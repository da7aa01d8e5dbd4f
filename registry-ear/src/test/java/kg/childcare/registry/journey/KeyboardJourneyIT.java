package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse: what has the focus is seen, nothing catches the Tab key, and the Enter key does what it says. */
@Journey
class KeyboardJourneyIT {
  private static final int MOST = 80;
  /** The id of what has the focus, with "?" when nothing around it shows that. */
  private static final String FOCUSED = """
      () => {
        const here = document.activeElement;
        if (here === document.body) return 'body';
        const around = [here, here.nextElementSibling, here.closest('.ui-chkbox'), here.closest('.ui-radiobutton'), here.closest('.ui-selectonemenu')].filter(one => one);
        const seen = around.some(one => getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2);
        return (here.id || here.tagName + ' ' + here.textContent.trim().slice(0, 30)) + (seen ? '' : '?');
      }
      """;

  @Test
  void the_tab_key_goes_through_a_form_and_every_field_shows_that_it_has_the_focus(Visitor clerk) {
    clerk.signIn("institution");
    clerk.open("/app/children/admit");

    var passed = new LinkedHashSet<String>();
    for (int i = 0; i < MOST && !passed.contains("admit:save"); i++) {
      passed.add(next(clerk));
      assertThat(clerk.page().locator(".p-datepicker-panel:visible")).hasCount(0);
    }

    assertThat(passed).contains("admit:familyName", "admit:birthDate_input", "admit:sex_label", "admit:birth_input", "admit:save").noneMatch(one -> one.endsWith("?"));
    assertThat(clerk.field("admit:sex_label")).hasAttribute("aria-labelledby", Pattern.compile(".+ admit:sex_label"));
  }

  @Test
  void the_enter_key_follows_the_links_of_a_list(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions");
    var link = registrar.page().locator("main td a[href*='/app/institutions/']").first();
    link.focus();
    registrar.page().keyboard().press("Enter");
    registrar.page().waitForURL("**/app/institutions/*-*");
  }

  @Test
  void what_was_done_takes_the_focus_when_the_button_is_gone_and_so_does_a_refusal(Visitor clerk) {
    clerk.open("/login");
    clerk.page().keyboard().press("Tab");
    clerk.page().locator("#username").fill("institution");
    clerk.page().locator("#password").fill("wrong");
    clerk.page().keyboard().press("Enter");
    assertThat(clerk.page().locator(".note.bad")).isFocused();

    clerk.signIn("institution");
    clerk.open("/app/children/admit");
    clerk.page().locator("[id='admit:save']").focus();
    clerk.page().keyboard().press("Enter");
    assertThat(clerk.page().locator("#messages .ui-messages-error")).isFocused();
  }

  @Test
  void a_day_is_typed_as_it_is_shown_and_stands_in_the_address_as_programs_write_it(Visitor analyst, Visitor anyone) {
    anyone.open("/register");
    type(anyone, "asOf", "01.06.2026");
    assertThat(anyone.page()).hasURL(Pattern.compile("[?&]asOf=2026-06-01(&|$)"));
    assertThat(anyone.field("asOf")).hasValue("01.06.2026");
    anyone.open("/register?asOf=01.06.2026"); // as from a browser without scripts
    assertThat(anyone.field("asOf")).hasValue("01.06.2026");
    type(anyone, "asOf", "31.06.2026");
    anyone.expectError(said("shared.shape.dayInAddress", "31.06.2026"));

    analyst.signIn("analyst");
    analyst.open("/app/statistics");
    type(analyst, "day", "01.06.2026");
    assertThat(analyst.page()).hasURL(Pattern.compile("[?&]day=2026-06-01(&|$)"));
    assertThat(analyst.field("day_input")).hasValue("01.06.2026");
    analyst.open("/app/funding");
    type(analyst, "from", "01.2026");
    type(analyst, "to", "06.2026");
    assertThat(analyst.page()).hasURL(Pattern.compile("[?&]from=2026-01&to=2026-06(&|$)"));
    assertThat(analyst.field("from_input")).hasValue("01.2026");
    assertThat(analyst.field("to_input")).hasValue("06.2026");
  }

  private static void type(Visitor visitor, String id, String day) {
    var field = visitor.page().locator("input[id='" + id + "'], input[id='" + id + "_input']");
    field.focus();
    visitor.page().keyboard().press("ControlOrMeta+a");
    visitor.page().keyboard().type(day);
    visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));
  }

  private static String next(Visitor visitor) {
    visitor.page().keyboard().press("Tab");
    return (String) visitor.page().evaluate(FOCUSED);
  }
}
