package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kg.childcare.registry.inspection.ActionStatus;

/** The institution reads the act, comments on it and claims a correction; the inspector verifies it. */
class AnswerSteps {
  private static final byte[] PROOF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);

  private final Visitor person;

  AnswerSteps(Visitor person) {
    this.person = person;
  }

  void comment(String inspection) {
    person.page().navigate(inspection);
    assertThat(person.page().locator("main")).containsText(VisitSteps.SEEN);
    person.expectNoBarriers();
    person.fill("record:words", "Торлор ушул жумада алынат.");
    person.press("record:respond");
    person.expectDone(said("inspection.act.responded"));
    assertThat(person.page().locator("blockquote")).hasText("Торлор ушул жумада алынат.");
  }

  /** @return address of the correction */
  String claim() {
    person.page().locator("a[href*='/app/actions?inspection=']").first().click();
    person.page().locator("tbody a[href*='/app/actions/detail']").first().click();
    person.fill("claim:words", "Темир торлор алынды.");
    person.page().locator("input[type=file]").setInputFiles(new FilePayload("далил.pdf", "application/pdf", PROOF));
    person.press("claim:send");
    person.expectDone(said("inspection.action.claimed"));
    expect(ActionStatus.CLAIMED);
    return person.page().url();
  }

  void verify(String correction) {
    person.page().navigate(correction);
    person.fill("verdict:words", "Торлор алынганын көрдүк.");
    person.press("verdict:verify");
    person.expectDone(said("inspection.action.verified"));
    expect(ActionStatus.VERIFIED);
    person.expectNoBarriers();
  }

  private void expect(ActionStatus status) {
    assertThat(person.page().locator("main .chip").first()).containsText(said(status));
  }
}
