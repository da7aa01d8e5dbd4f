package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.imports.ImportState;

/** What a registrar does to homes that are in the register: brings them, changes their state, and answers as the second person. */
class RegisterSteps {
  private static final double WHILE_IT_RUNS = 60_000;
  /** What a form is answered that still keeps what was typed while it is being handed in. */
  private static final int GONE = 410;

  private final Visitor registrar;

  RegisterSteps(Visitor registrar) {
    this.registrar = registrar;
    registrar.expectRefusals(GONE);
  }

  /** Brings a list and has it written. */
  void bring(String source, String list) {
    registrar.open("/app/imports");
    registrar.fill("upload:source", source);
    registrar.field("upload:file").setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    registrar.press("upload:send");
    state(ImportState.READY);
    registrar.press("job:confirm");
    state(ImportState.DONE);
  }

  private void state(ImportState state) {
    assertThat(registrar.page().locator("[id='job:state'] .chip").first()).containsText(said(state), new LocatorAssertions.ContainsTextOptions().setTimeout(WHILE_IT_RUNS));
  }

  /** @return number of the home with this name */
  String numberOf(String name) {
    registrar.open("/app/institutions?clear=true");
    registrar.fill("filter:text", name);
    registrar.press("filter:search");
    var row = registrar.page().locator("[id='list:institutions'] tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    assertThat(row).hasCount(1);
    return row.locator("a").first().getAttribute("href").replaceAll(".*/", "");
  }

  /** Asks for another state from today on. */
  void ask(String number, InstitutionStatus status, String reason) {
    registrar.open("/app/institutions/change?number=" + number);
    registrar.choose("change:status", said(status));
    registrar.fill("change:reason", reason);
    registrar.press("change:save");
    registrar.page().waitForURL("**/app/institutions/detail?number=*");
    registrar.expectDone(said("institution.change.done"));
  }

  /** The second person agrees with the change that waits. */
  void confirm(String number) {
    answer(number);
    registrar.expectDone(said("institution.change.confirmed"));
  }

  /** The second person means to agree, and is refused. */
  void confirmInVain(String number, String why) {
    answer(number);
    registrar.expectError(why);
  }

  private void answer(String number) {
    registrar.open("/app/institutions/" + number);
    registrar.page().locator("button[id$=confirm]").first().click();
  }

  /** The second person declines the change that waits. */
  void decline(String number, String reason) {
    registrar.open("/app/institutions/" + number);
    registrar.page().locator("input[id$=reason]").first().fill(reason);
    registrar.page().locator("button[id$=decline]").first().click();
    registrar.expectDone(said("institution.change.declined"));
  }

  /** The second person presses a button of the part of the page with this heading. */
  void answerJointly(String number, String heading, String button) {
    registrar.open("/app/institutions/" + number);
    card(heading).locator("button").filter(new Locator.FilterOptions().setHasText(button)).click();
    registrar.expectDone(said("institution.change.confirmed"));
  }

  Locator card(String heading) {
    return registrar.page().locator("section.card", new Page.LocatorOptions().setHas(registrar.page().locator("h2:text-is('" + heading + "')")));
  }

  void expectStatus(String number, InstitutionStatus status) {
    registrar.open("/app/institutions/" + number);
    assertThat(registrar.page().locator("[id='record'] > .card .chip").first()).containsText(said(status));
  }
}
