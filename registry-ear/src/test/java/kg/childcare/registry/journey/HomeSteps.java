package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.shared.Role;

/** Finds homes of the synthetic country by what the register knows of them, gives them clerks, and has the commission act on them. */
class HomeSteps {
  /** Children of places, as the list tells it. */
  private static final Pattern SOME_CHILDREN = Pattern.compile("[1-9]\\d* / \\d+");

  private HomeSteps() {}

  /**
   * Number of one of the homes with children that a list of the register shows.
   *
   * @param narrowed the list's filters
   * @param place from the end of its first page, 0 for the last
   */
  static String numberOf(Visitor registrar, String narrowed, int place) {
    registrar.open("/app/institutions?clear=true&" + narrowed);
    var links = registrar.page().locator("[id='list:institutions'] tbody tr").filter(new Locator.FilterOptions().setHasText(SOME_CHILDREN)).locator("a[href*='/app/institutions/']");
    assertThat(links.first()).isVisible();
    return links.nth(links.count() - 1 - place).getAttribute("href").replaceAll(".*/", "");
  }

  /** An administrator gives a home a clerk, who signs in. */
  static void signInClerk(Visitor admin, Visitor clerk, String username, String home) {
    admin.open("/app/admin/users/new");
    admin.fill("user:username", username);
    admin.fill("user:displayName", "Үлгү " + username);
    admin.fill("user:password", DemoRegistry.PASSWORD);
    admin.press("user:create");
    admin.page().waitForURL("**/app/admin/users/**" + username + "*");
    admin.choose("give:role", said("Role." + Role.INSTITUTION));
    admin.fill("give:institution", home);
    admin.fill("give:from_input", Said.today());
    admin.press("give:add");
    assertThat(admin.field("grants:held")).containsText(home);
    clerk.signIn(username);
  }

  /** The commission suspends or resumes the accreditation of a home. @return address of the decision's page */
  static String act(Visitor commission, String home, LaterAct kind, String day) {
    commission.open("/app/accreditations?q=" + home);
    commission.page().locator("[id='list:applications'] tbody a").first().click();
    var form = commission.page().locator("details").filter(new Locator.FilterOptions().setHas(commission.field("act")));
    form.locator("summary").click();
    commission.choose("act:kind", said(kind));
    commission.fill("act:number", "Үлгү-" + kind.ordinal() + "/" + home);
    commission.fill("act:effectiveOn_input", day);
    commission.fill("act:reason", "Өрт эшиги кулпуланган (үлгү)");
    commission.press("act:record");
    commission.expectDone(said("accreditation.acts.done"));
    return commission.page().locator("a[href*='/app/accreditations/decision?id=']").last().getAttribute("href");
  }
}
