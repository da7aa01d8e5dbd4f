package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.Vote;

/** An application for accreditation, from its preparation to the certificate. */
class AccreditationSteps {
  private static final byte[] PAPER = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(US_ASCII);
  private static final int PAPERS = 6;

  private final Visitor person;
  private final String address;

  private AccreditationSteps(Visitor person, String address) {
    this.person = person;
    this.address = address;
  }

  static AccreditationSteps prepare(Visitor registrar, String number) {
    registrar.open("/app/accreditations/new?number=" + number);
    registrar.fill("prepare:address", "Гүлчө, Үлгү көчөсү 1");
    registrar.press("prepare:begin");
    registrar.page().waitForURL("**/app/accreditations/detail?id=*");
    return new AccreditationSteps(registrar, registrar.page().url());
  }

  /** The same application on another person's screen. */
  AccreditationSteps as(Visitor other) {
    other.page().navigate(address);
    return new AccreditationSteps(other, address);
  }

  void addPapers() {
    for (int i = 0; i < PAPERS; i++) {
      person.page().locator("input[type=file]").setInputFiles(new FilePayload("kagaz" + i + ".pdf", "application/pdf", PAPER));
      person.field("upload:type").click();
      person.page().locator("[id='upload:type_panel'] li").nth(i).click();
      person.press("upload:add");
      assertThat(person.page().locator("a[href*='/documents/']")).hasCount(i + 1);
      assertThat(person.page()).hasURL(Pattern.compile("[?&]id=\\d+"));
    }
  }

  void submitAndFindComplete() {
    person.press("steps:submit");
    expect(ApplicationStatus.SUBMITTED);
    person.press("steps:complete");
    expect(ApplicationStatus.COMPLETE);
  }

  void assess(String day) {
    person.fill("assessment:visitedOn_input", day);
    person.fill("assessment:scorePercent", "88");
    person.fill("assessment:criticalFailed", "0");
    person.fill("assessment:firstAssessor", "Баалоочу Өмүрова");
    person.fill("assessment:secondAssessor", "Баалоочу Үсөнов");
    person.press("assessment:record");
    expect(ApplicationStatus.SITE_ASSESSED);
    person.expectNoBarriers();
  }

  /** One that an earlier visitor of the same account has left open is closed first. */
  void openSession() {
    if (person.field("commission:close").isVisible()) {
      person.press("commission:close");
      person.expectDone(said("accreditation.session.closed"));
    }
    person.press("commission:openSession");
    person.expectDone(said("accreditation.session.opened"));
  }

  void putToTheVote() {
    person.press("commission:put");
    person.expectDone(said("accreditation.motion.done"));
  }

  void join() {
    person.press("commission:join");
    person.expectDone(said("accreditation.session.joined"));
  }

  /** Nobody votes by pressing the button alone. */
  void voteFor() {
    person.press("commission:cast");
    person.expectRefused("commission:vote", said("shared.shape.missing"));
    person.page().locator("[id='commission:vote'] label:text-is('" + said(Vote.FOR) + "')").click();
    person.press("commission:cast");
    person.expectDone(said("accreditation.vote.done"));
  }

  void close() {
    person.press("commission:close");
    person.expectDone(said("accreditation.session.closed"));
    expect(ApplicationStatus.DECIDED);
    assertThat(person.page().locator("main")).containsText(said(Verdict.ACCREDITED));
    person.picture("decided");
  }

  PdfRead certificate() {
    return new PdfRead(person.download(person.page().locator("a[hreflang=ky][href*='/certificate']").first()));
  }

  private void expect(ApplicationStatus status) {
    assertThat(person.page().locator("main .chip").first()).containsText(said(status));
  }
}
