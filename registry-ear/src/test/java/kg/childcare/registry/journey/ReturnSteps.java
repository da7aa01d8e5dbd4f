package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import kg.childcare.registry.children.ReturnState;

/** The month's return: prefilled, balanced by child, handed in, sent back, accepted, locked. */
class ReturnSteps {
  private final Visitor person;

  ReturnSteps(Visitor person) {
    this.person = person;
  }

  /** Begins the return of the last month. @return address of the return */
  String begin() {
    person.open("/app/returns");
    person.expectNoBarriers();
    person.page().locator("[id='own:months'] tbody tr").nth(1).locator("button, a").click();
    person.page().waitForURL(Pattern.compile(".*/app/returns/(detail\\?id=)?\\d+"));
    assertThat(person.page().locator("[id='return:lines'] tbody tr").first()).isVisible();
    return person.page().url();
  }

  void stateTheRest() {
    person.page().locator("button[id$=zeros]").click();
    assertThat(person.page().locator("[id='return:saved']")).not().isEmpty();
    for (var zero : new String[] {"return:noDeaths", "return:noViolence"}) {
      person.page().locator("[id='" + zero + "'] .ui-chkbox-box").click();
      assertThat(person.page().locator("[id='" + zero + "_input']")).isChecked();
    }
  }

  /** Tries with a wrong number: the refusal names the child. */
  void refuseImbalance() {
    var child = person.page().locator("[id='return:lines'] tbody tr").first();
    var number = child.locator("a").first().textContent().strip();
    var closing = person.page().locator("[id='return:lines:0:closing']");
    var right = closing.inputValue();
    closing.fill("0".equals(right) ? "1" : "0");
    closing.press("Tab");
    person.press("return:submit");
    person.expectError(number);
    person.picture("imbalance");
    person.page().locator("[id='return:lines:0:closing']").fill(right);
    person.page().locator("[id='return:lines:0:closing']").press("Tab");
  }

  void submit() {
    person.press("return:submit");
    person.expectDone(said("children.return.submitted"));
    expect(ReturnState.SUBMITTED);
  }

  void giveBack(String address, String remark) {
    person.page().navigate(address);
    person.fill("return:remark", remark);
    person.press("return:giveBack");
    person.expectDone(said("children.return.givenBack"));
    expect(ReturnState.RETURNED);
  }

  void submitAgain(String address, String remark) {
    person.page().navigate(address);
    assertThat(person.page().locator("main")).containsText(remark);
    submit();
  }

  void accept(String address) {
    person.page().navigate(address);
    person.press("return:accept");
    person.expectDone(said("children.return.accepted"));
    expect(ReturnState.ACCEPTED);
  }

  void expectLocked(String address) {
    person.page().navigate(address);
    expect(ReturnState.ACCEPTED);
    assertThat(person.page().locator("[id='return:submit']")).hasCount(0);
    assertThat(person.page().locator("[id='return:lines:0:closing']")).isDisabled();
    person.expectNoBarriers();
  }

  private void expect(ReturnState state) {
    assertThat(person.page().locator("main .chip").first()).containsText(said(state));
  }
}
