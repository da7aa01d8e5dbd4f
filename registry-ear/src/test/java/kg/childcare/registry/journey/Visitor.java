package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.shared.Language;

/** A person at a browser of their own. */
public final class Visitor {
  private final BrowserContext browser;
  private final Page page;
  private final String home;
  private final String name;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> closedPages = new HashSet<>();
  private final Set<Integer> expectedRefusals = new HashSet<>();

  Visitor(BrowserContext browser, String home, String name) {
    this.browser = browser;
    this.page = browser.newPage();
    this.home = home;
    this.name = name;
    browser.onWebError(error -> complaints.add(error.error()));
    browser.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text() + " " + message.location());
      }
    });
    browser.onResponse(answer -> {
      if (answer.status() >= 400 && answer.request().isNavigationRequest()) {
        closedPages.add(answer.url());
      }
    });
  }

  public Page page() {
    return page;
  }

  /** Opens a path and expects it to be there. */
  public Response open(String path) {
    var answer = page.navigate(path);
    assertThat(answer.status()).as(path).isLessThan(400);
    return answer;
  }

  public void speak(Language language) {
    page.locator("a[hreflang=" + language.tag() + "]").first().click();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
  }

  /** Reads all further pages in a language, as if it had been chosen before. */
  void prefer(Language language) {
    browser.addCookies(List.of(new Cookie("lang", language.tag()).setUrl(home)));
  }

  /** Signs in on the login page with the password of all demonstration accounts. */
  public void signIn(String username) {
    open("/login");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill(DemoRegistry.PASSWORD);
    page.locator("form:has(input[type=password]) button[type=submit]").click();
    page.waitForURL("**/app/**");
  }

  /** Fills a field by the id that the page gives it; a date as {@code dd.MM.yyyy}. */
  public void fill(String id, String text) {
    page.waitForLoadState(); // a component that wakes up late would empty its field
    field(id).fill(text);
    field(id).press("Tab");
  }

  /** Chooses from a list of choices by words of the choice. */
  public void choose(String id, String words) {
    field(id).click();
    assertThat(field(id + "_label")).hasAttribute("aria-expanded", "true");
    page.waitForFunction("() => !PrimeFaces.animationActive"); // a list from which somebody chooses before it has faded in never hears that it has faded out
    page.locator("[id='" + id + "_panel'] li").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    assertThat(field(id + "_label")).containsText(words);
    assertThat(field(id + "_panel")).isHidden();
  }

  /** Presses a button once the page that shows it has come in whole, as a person does. */
  public void press(String id) {
    page.waitForLoadState();
    field(id).click();
  }

  public Locator field(String id) {
    return page.locator("[id='" + id + "']");
  }

  /** The page says that it was done. */
  public void expectDone(String text) {
    assertThat(page.locator("#messages .ui-messages-info").first()).containsText(text);
  }

  /** The page refuses as a whole. */
  public void expectError(String text) {
    assertThat(page.locator("#messages .ui-messages-error").first()).containsText(text);
  }

  /** The page refuses, and says so beside the field. */
  public void expectRefused(String id, String text) {
    assertThat(page.locator(".field", new Page.LocatorOptions().setHas(field(id))).locator(".ui-message-error")).containsText(text);
  }

  /** What a link downloads. */
  public byte[] download(Locator link) {
    var answer = browser.request().get(link.getAttribute("href"));
    assertThat(answer).isOK();
    return answer.body();
  }

  /** Keeps a picture of what is seen, under target/. */
  public void picture(String title) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + "-" + title + ".png")));
  }

  /** Nothing on the page is a serious barrier. */
  public void expectNoBarriers() {
    assertThat(Barriers.on(page)).as("barriers on " + page.url()).isEmpty();
  }

  /** From here on the browser may report that a page's own request was answered with this status. */
  void expectRefusals(int status) {
    expectedRefusals.add(status);
  }

  /** What the browser had to complain of, other than pages that were closed to this person and refusals that were expected. */
  List<String> complaints() {
    return complaints.stream()
        .filter(text -> expectedRefusals.stream().noneMatch(status -> text.contains("status of " + status)))
        .filter(text -> !text.contains("status of 4") || closedPages.stream().noneMatch(text::contains))
        .toList();
  }

  void leave(boolean failed) {
    if (failed) {
      picture("failed");
    }
    browser.close();
  }
}
