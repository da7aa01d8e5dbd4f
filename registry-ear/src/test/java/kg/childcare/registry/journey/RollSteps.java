package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.TransferState;

/** A clerk takes children onto the roll, sends one to another institution, whose clerk confirms. */
class RollSteps {
  private final Visitor clerk;

  RollSteps(Visitor clerk) {
    this.clerk = clerk;
  }

  /** @param paper further fields of the legal basis by their id @return the child's number */
  String admit(String familyName, BasisKind basis, Map<String, String> paper) {
    fillIn(familyName, basis, paper);
    clerk.press("admit:save");
    clerk.page().waitForURL("**/app/children/detail?id=*");
    return clerk.page().locator("h1").textContent().strip();
  }

  /** Means to take a child in, and is refused. */
  void admitInVain(String familyName, BasisKind basis, Map<String, String> paper, String why) {
    fillIn(familyName, basis, paper);
    clerk.press("admit:save");
    clerk.expectError(why);
    assertThat(clerk.page()).hasURL(Pattern.compile(".*/app/children/admit.*"));
  }

  private void fillIn(String familyName, BasisKind basis, Map<String, String> paper) {
    clerk.open("/app/children/admit");
    clerk.fill("admit:familyName", familyName);
    clerk.fill("admit:givenName", "Үмүт");
    clerk.fill("admit:birthDate_input", "05.03.2016");
    clerk.choose("admit:sex", said(Sex.FEMALE));
    clerk.choose("admit:ground", said(Ground.POVERTY));
    clerk.choose("admit:basis", said(basis));
    paper.forEach((field, text) -> clerk.fill("admit:" + field, text));
  }

  void expectFlagged(boolean flagged) {
    var flag = clerk.page().locator("#messages li").filter(new Locator.FilterOptions().setHasText(said("children.admit.flagged", "").replaceAll("[:.\\s]*$", "")));
    assertThat(flag).hasCount(flagged ? 1 : 0);
  }

  void dispatch(String child, String number) {
    clerk.open("/app/children/" + child);
    clerk.page().locator(".ui-accordion-header").filter(new Locator.FilterOptions().setHasText(said("children.move.dispatch"))).click();
    clerk.page().locator("input[id$='send:to_input']").pressSequentially(number);
    clerk.page().locator(".ui-autocomplete-panel li").filter(new Locator.FilterOptions().setHasText(number)).click();
    clerk.press("moves:send:dispatch");
    clerk.expectRefused("moves:send:reason", said("shared.shape.missing"));
    clerk.page().locator("textarea[id$='send:reason']").fill("Үй-бүлөсүнө жакын");
    clerk.expectNoBarriers();
    clerk.page().locator("button[id$='send:dispatch']").click();
    clerk.expectDone(said("children.dispatch.done"));
    assertThat(row(child)).containsText(said(TransferState.DISPATCHED));
  }

  void confirm(String child) {
    clerk.open("/app/transfers");
    row(child).locator("button[id$=confirm]").click();
    clerk.expectDone(said("children.transfer.confirmed"));
    assertThat(row(child)).containsText(said(TransferState.CONFIRMED));
    clerk.open("/app/children/" + child);
    assertThat(clerk.page().locator("h1")).hasText(child);
  }

  private Locator row(String child) {
    return clerk.page().locator("[id='list:transfers'] tbody tr").filter(new Locator.FilterOptions().setHasText(child));
  }
}
