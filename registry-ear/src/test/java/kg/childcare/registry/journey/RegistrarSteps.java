package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionStatus;

/** A registrar finds an institution, enters a family-type home with its addresses and rooms; a second registrar confirms it. */
class RegistrarSteps {
  static final String NAME = "Нурбүбүнүн өңдүү үйү";
  private static final String PLACE = "Алай району";

  private final Visitor registrar;

  RegistrarSteps(Visitor registrar) {
    this.registrar = registrar;
  }

  /** Finds a place of the synthetic country by a part of its name in a language. */
  void find(String part) {
    registrar.open("/app/institutions");
    registrar.fill("filter:text", part);
    registrar.press("filter:search");
    assertThat(registrar.page().locator("[id='list:institutions'] tbody a").first()).isVisible();
    registrar.page().locator("[id='list:institutions'] tbody a").first().click();
    assertThat(registrar.page().locator("dl.facts").first()).containsText(said("institution.number"));
  }

  /** @return number of the home that waits for a second person */
  String register() {
    registrar.open("/app/institutions/register");
    refuse();
    registrar.fill("register:ageMax", "17");
    registrar.fill("register:capacity", "12");
    registrar.fill("register:supervisor", "Эмгек, социалдык камсыздоо жана миграция министрлиги");
    registrar.press("register:save");
    registrar.page().waitForURL("**/app/institutions/detail?number=*");
    assertThat(registrar.page().locator("h1")).hasText(NAME);
    registrar.picture("registered");
    return registrar.page().url().replaceAll(".*number=", "");
  }

  private void refuse() {
    registrar.fill("register:nameKy", NAME);
    registrar.fill("register:nameRu", "Дом Нурбюбю");
    registrar.choose("register:category", "Үй-бүлө тибиндеги");
    registrar.choose("register:ownership", "Жеке менчик");
    registrar.choose("register:territory", PLACE);
    registrar.fill("register:ageMin", "3");
    registrar.fill("register:ageMax", "19");
    registrar.fill("register:capacity", "13");
    registrar.fill("register:taxNumber", ""); // what another form of this account may have kept
    registrar.fill("register:reason", "Ээсинин арызы");
    registrar.press("register:save");
    registrar.expectRefused("register:ageMax", said("institution.rule.agesOutsideCategory", 0, 17));
    registrar.expectRefused("register:capacity", said("institution.rule.capacityAboveCap", 13, 12));
    registrar.expectRefused("register:supervisor", said("institution.rule.supervisorMissing"));
    registrar.expectNoBarriers();
    registrar.picture("refused");
  }

  void addSite(String number, String label, String address, String places) {
    registrar.open("/app/institutions/site?number=" + number);
    registrar.fill("site:label", label);
    registrar.choose("site:territory", PLACE);
    registrar.fill("site:address", address);
    registrar.fill("site:capacity", places);
    registrar.fill("site:reason", "Ижара келишими");
    registrar.press("site:save");
    registrar.expectDone(said("institution.site.done"));
    assertThat(registrar.page().locator("h3:text-is('" + label + "')")).isVisible();
  }

  /** Adds a room at the last address; one that is too small is kept with a warning. */
  void addRoom(String label, String area, String beds) {
    registrar.page().locator("a[href*='/app/institutions/room?']").last().click();
    registrar.fill("room:building", "1");
    registrar.fill("room:label", label);
    registrar.fill("room:area", area);
    registrar.fill("room:beds", beds);
    registrar.press("room:save");
    registrar.expectDone(said("institution.room.done"));
  }

  /** The second person may not be the first. */
  void confirmAlone(String number) {
    registrar.open("/app/institutions/" + number);
    assertThat(registrar.page().locator(".note.warn")).containsText(said(ChangeState.WAITING));
    assertThat(registrar.page().locator("button[id$=confirm]")).hasCount(0);
  }

  void confirm(String number) {
    registrar.open("/app/institutions/" + number);
    assertThat(registrar.page().locator(".note.warn")).containsText(said(ChangeState.WAITING));
    registrar.page().locator("button[id$=confirm]").click();
    registrar.expectDone(said("institution.change.confirmed"));
    assertThat(registrar.page().locator(".card .chip").first()).containsText(said(InstitutionStatus.ACTIVE));
  }
}
