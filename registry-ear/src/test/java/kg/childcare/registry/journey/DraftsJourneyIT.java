package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

/** Nothing a person typed is lost: not with the session, not to a second editor; and nothing is done twice. */
@Journey
class DraftsJourneyIT {
  private static final Texts KY = Texts.in(Language.KY);

  @Test
  void a_text_survives_the_session_and_stands_beside_what_a_second_editor_saved(Visitor first, Visitor second) {
    first.signIn("registrar");
    var form = "/app/institutions/change?number=" + anInstitution(first);
    first.open(form);
    first.fill("change:nameRu", "Дом, который набирают");
    first.fill("change:reason", "Уточнение названия");
    assertThat(status(first)).containsText(KY.get("shared.draft.saved"));
    first.expectNoBarriers();

    endSession(first);
    first.fill("change:nameEn", "Typed after the end");
    assertThat(status(first)).hasText(KY.get("shared.draft.ended"));
    first.expectNoBarriers();
    first.picture("ended");

    anotherSaves(second, form);

    first.page().locator(".draft a").click();
    signInHere(first, "registrar");
    assertThat(first.field("change:nameEn")).hasValue("Typed after the end");
    assertThat(first.field("change:nameRu")).hasValue("Дом, который набирают");
    var both = first.page().locator(".conflict tr", new Page.LocatorOptions().setHasText("Дом второго"));
    assertThat(both).containsText("Дом, который набирают");
    first.expectNoBarriers();
    first.picture("both");
    first.press("change:save");
    first.expectDone(KY.get("institution.change.done"));

    first.open(form);
    assertThat(first.field("change:reason")).hasValue("");
    assertThat(status(first)).isEmpty();
  }

  /** Somebody else sees nothing of the text, and changes the record meanwhile. */
  private static void anotherSaves(Visitor second, String form) {
    second.signIn("registrar2");
    second.open(form);
    assertThat(status(second)).isEmpty();
    assertThat(second.field("change:reason")).hasValue("");
    second.fill("change:nameRu", "Дом второго");
    second.fill("change:reason", "Другое уточнение");
    second.press("change:save");
    second.expectDone(KY.get("institution.change.done"));
  }

  @Test
  void another_account_in_the_same_browser_finds_nothing_and_a_form_sent_too_late_is_not_lost(Visitor clerk) {
    clerk.signIn("institution");
    clerk.open("/app/children/admit");
    clerk.fill("admit:familyName", "Бирөө");
    assertThat(status(clerk)).containsText(KY.get("shared.draft.saved"));
    endSession(clerk);
    clerk.press("admit:save");
    signInHere(clerk, "institution2");
    clerk.open("/app/children/admit");
    assertThat(clerk.field("admit:familyName")).hasValue("");
    endSession(clerk);

    clerk.open("/login?next=/app/children/admit");
    signInHere(clerk, "institution");
    assertThat(clerk.field("admit:familyName")).hasValue("Бирөө");
    clerk.page().locator(".draft button").click();
    assertThat(clerk.field("admit:familyName")).hasValue("");
    assertThat(status(clerk)).isEmpty();
  }

  @Test
  void a_form_sent_twice_is_carried_out_once(Visitor registrar) {
    registrar.signIn("registrar");
    var record = "/app/institutions/" + anInstitution(registrar);
    registrar.open(record);
    registrar.page().locator("a[href*='/app/institutions/room?']:not([href*='change='])").first().click();
    registrar.fill("room:building", "Экинчи корпус");
    registrar.fill("room:label", "Бир эле жолу");
    registrar.fill("room:area", "40");
    registrar.fill("room:beds", "1");
    var sent = registrar.page().waitForRequest(request -> request.method().equals("POST") && request.url().contains("/app/institutions/room"), () -> registrar.press("room:save"));
    registrar.expectDone(KY.get("institution.room.done"));

    var again = registrar.page().request().post(sent.url(), RequestOptions.create()
        .setHeader("Content-Type", sent.headers().get("content-type")).setHeader("Faces-Request", "partial/ajax").setData(sent.postData()));

    org.assertj.core.api.Assertions.assertThat(again.text()).contains(KY.get("shared.draft.again").replaceAll(".*\\{0}", ""));
    registrar.open(record);
    assertThat(registrar.page().locator("main").getByText("Бир эле жолу")).hasCount(1);
  }

  @Test
  void a_monitor_s_words_stay_in_the_browser_until_they_are_handed_in(Visitor monitor) {
    var sent = new ArrayList<String>();
    monitor.signIn("monitor");
    monitor.page().onRequest(request -> sent.add(request.method() + " " + request.postData()));
    monitor.open("/app/monitoring/notes");
    monitor.fill("notes:title", "Ойлор");
    monitor.fill("notes:text", "Түнкү байкоолор");
    assertThat(status(monitor)).containsText(KY.get("shared.draft.browser"));
    monitor.page().reload();
    assertThat(monitor.field("notes:text")).hasValue("Түнкү байкоолор");
    org.assertj.core.api.Assertions.assertThat(sent).noneMatch(request -> request.contains("байкоолор") || request.startsWith("PUT"));

    monitor.press("notes:save");
    assertThat(monitor.page().locator("article").first()).containsText("Түнкү байкоолор");
    monitor.open("/app/monitoring/notes");
    assertThat(monitor.field("notes:text")).hasValue("");
  }

  @Test
  void what_a_page_refuses_as_a_whole_stays_in_sight_with_the_words(Visitor clerk) {
    clerk.signIn("institution");
    clerk.open("/app/actions?status=OPEN");
    clerk.page().locator("main td a[href*='/app/actions/detail']").first().click();
    clerk.fill("claim:words", "Далилсиз оңдолду");
    assertThat(status(clerk)).containsText(KY.get("shared.draft.saved"));
    clerk.press("claim:send");
    clerk.expectRefused("claim:file", KY.get("inspection.rule.claimWithoutProof"));
    clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
    clerk.expectRefused("claim:file", KY.get("inspection.rule.claimWithoutProof"));
    assertThat(clerk.field("claim:words")).hasValue("Далилсиз оңдолду");

    clerk.field("claim:file").setInputFiles(new FilePayload("далил.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)));
    clerk.press("claim:send");
    clerk.expectRefused("claim:file", KY.get("document.rule.type"));
  }

  private static Locator status(Visitor visitor) {
    return visitor.page().locator(".draft [role=status]").first();
  }

  private static String anInstitution(Visitor registrar) {
    registrar.open("/app/institutions");
    var link = registrar.page().locator("main tbody a[href*='/app/institutions/']").first().getAttribute("href");
    var number = Pattern.compile("\\d{4}-\\d{4}").matcher(link);
    org.assertj.core.api.Assertions.assertThat(number.find()).isTrue();
    return number.group();
  }

  /** Signs out in another tab, which ends the session under the feet of this one. */
  private static void endSession(Visitor visitor) {
    visitor.expectRefusals(401);
    var other = visitor.page().context().newPage();
    other.navigate("/app/dashboard");
    other.locator("header form[action$=logout] button").click();
    other.waitForLoadState();
    other.close();
  }

  private static void signInHere(Visitor visitor, String username) {
    visitor.page().waitForURL("**/login?next=**");
    visitor.field("username").fill(username);
    visitor.field("password").fill(DemoRegistry.PASSWORD);
    visitor.page().locator("#login button[type=submit]").click();
    visitor.page().waitForURL("**/app/**");
  }
}
