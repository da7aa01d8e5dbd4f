package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

/** A child complains without a name; an officer works on it; the child reads the answer; the institution sees nothing of it. */
@Journey
class ComplaintJourneyIT {
  private static final Texts KY = Texts.in(Language.KY);
  private static final String WORDS = "Кечинде бизди бөлмөгө камап коюшат. <script>alert(1)</script>";

  @Test
  void a_child_complains_in_pictures_and_reads_the_answer(Visitor child, Visitor officer, Visitor clerk) {
    child.open("/complaint");
    child.expectNoBarriers();
    child.picture("page");
    child.page().locator("input[name=concern][value=HUNGRY]").check();
    child.page().locator("#text").fill(WORDS);
    child.page().locator("button.send").click();
    assertThat(child.page().locator("#receipt")).hasText(Pattern.compile("([0-9A-Z]{4}-){4}[0-9A-Z]{4}"));
    child.expectNoBarriers();
    var receipt = child.page().locator("#receipt").textContent();

    officerAnswers(officer);

    child.open("/complaint/" + receipt);
    assertThat(child.page().locator("#answer")).hasText("Ашкана текшерилди, эми тамак жетет.");
    child.expectNoBarriers();

    clerk.signIn("institution");
    org.assertj.core.api.Assertions.assertThat(clerk.page().navigate("/app/complaints").status()).isEqualTo(403);
  }

  private static void officerAnswers(Visitor officer) {
    officer.signIn("protection");
    officer.open("/app/complaints");
    officer.expectNoBarriers();
    newest(officer).click();
    assertThat(officer.page().locator(".words").first()).hasText(WORDS);
    officer.expectNoBarriers();
    officer.picture("file");
    press(officer, "complaint.action.triage", ComplaintStatus.TRIAGED);
    press(officer, "complaint.action.work", ComplaintStatus.IN_WORK);
    officer.page().locator("[id='complaint:reply:text']").fill("Ашкана текшерилди, эми тамак жетет.");
    press(officer, "complaint.action.answer", ComplaintStatus.ANSWERED);
  }

  /** The complaint that came last: the list is turned round by the day it came. */
  private static Locator newest(Visitor officer) {
    var received = officer.page().locator("th:has-text('" + KY.get("complaint.received") + "')");
    received.click();
    assertThat(received).hasAttribute("aria-sort", "ascending");
    received.click();
    assertThat(received).hasAttribute("aria-sort", "descending");
    return officer.page().locator("tbody a").first();
  }

  private static void press(Visitor visitor, String key, ComplaintStatus then) {
    visitor.page().locator("button:has-text('" + KY.get(key) + "')").first().click();
    assertThat(visitor.page().locator("main .chip").first()).containsText(KY.word(then));
  }
}
