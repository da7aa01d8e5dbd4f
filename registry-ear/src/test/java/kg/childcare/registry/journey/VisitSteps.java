package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.imageio.ImageIO;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.Whereabouts;
import kg.childcare.registry.standards.Rating;

/** An inspector's visit: the gate, the heads, the checklist with a photo, the act. */
class VisitSteps {
  static final String SEEN = "Терезелердин темир торлору жаңы, өрт чыкса үйдөн чыгууга болбойт.";

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final int WAITED = 25;

  private final Visitor inspector;

  VisitSteps(Visitor inspector) {
    this.inspector = inspector;
  }

  /** Comes to the gate of an institution, waits there, is let in. @return address of the inspection */
  String arrive(String institution) {
    inspector.open("/app/inspections");
    inspector.expectNoBarriers();
    inspector.page().locator(".todo li").filter(new Locator.FilterOptions().setHasText(institution)).locator("a[href*='/app/inspections/arrival']").first().click();
    var cameAt = LocalDateTime.parse(inspector.field("arrival:arrivedAt_input").inputValue(), MINUTE).minusMinutes(WAITED);
    inspector.fill("arrival:arrivedAt_input", MINUTE.format(cameAt));
    inspector.fill("arrival:person", "Күзөтчү");
    inspector.fill("arrival:words", "Директорду күттүк");
    inspector.page().locator("[id='arrival:noConflict'] .ui-chkbox-box").click();
    inspector.press("arrival:record");
    inspector.page().waitForURL("**/app/inspections/detail?id=*");
    assertThat(inspector.page().locator("main .chip").first()).containsText(said(InspectionStatus.ARRIVED));
    assertThat(inspector.page().locator("main")).containsText(said("inspection.act.delay", WAITED));
    return inspector.page().url();
  }

  /** Sees every child of the roll but one. */
  void countHeads(String inspection) {
    inspector.page().navigate(inspection.replace("detail?", "heads?"));
    var seen = inspector.page().locator("input[name$=where][value=" + Whereabouts.SEEN.name() + "]");
    for (int i = 1; i < seen.count(); i++) {
      seen.nth(i).check();
    }
    assertThat(inspector.page().locator("[data-of=" + Whereabouts.UNKNOWN.name() + "]")).hasText("1");
    inspector.press("heads:save");
    inspector.expectDone(said("inspection.count.done"));
    assertThat(inspector.page().locator("main")).containsText(said("inspection.count.differs"));
  }

  /** Answers every question; the first one fails, with evidence and a photo. */
  void answer(String inspection) {
    inspector.page().navigate(inspection.replace("detail?", "checklist?"));
    inspector.expectNoBarriers();
    fail(inspector.page().locator(".question").first());
    photograph();
    for (var section : inspector.page().locator(".sections a").all().stream().map(link -> link.getAttribute("href")).toList()) {
      inspector.open("/app/inspections/checklist" + section);
      for (var question : inspector.page().locator(".question").all()) {
        if (question.locator("input:checked").count() == 0) {
          question.locator("input[value=" + Rating.MET + "]").check();
        }
      }
      assertThat(inspector.page().locator("#queue:not(.warn)")).isVisible();
    }
  }

  private void fail(Locator question) {
    question.locator("textarea").fill(SEEN);
    question.locator("input[value=" + Rating.NOT_MET + "]").check();
    assertThat(question.locator(".state")).containsText(said("inspection.checklist.saved"));
  }

  private void photograph() {
    inspector.page().waitForNavigation(() -> inspector.page().locator(".question input[type=file]").first().setInputFiles(new FilePayload("тор.png", "image/png", picture())));
    assertThat(inspector.page().locator(".photos a").first()).isVisible();
  }

  private static byte[] picture() {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** Hands the checklist in and issues the act, which the director refuses to sign. */
  PdfRead issueAct(String inspection) {
    inspector.page().navigate(inspection.replace("detail?", "issue?"));
    inspector.press("act:submit");
    inspector.expectDone(said("inspection.checklist.submitted"));
    inspector.press("act:issue");
    inspector.page().waitForURL("**/app/inspections/detail?id=*");
    inspector.expectNoBarriers();
    inspector.picture("act");
    return new PdfRead(inspector.download(inspector.page().locator("a[href*='/act?language=ky']")));
  }
}
