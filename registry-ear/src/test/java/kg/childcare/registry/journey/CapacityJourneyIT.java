package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.children.BasisKind.COURT_DECISION;
import static kg.childcare.registry.journey.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RoomFinding;
import org.junit.jupiter.api.Test;

/** How full homes are: read over two years, paid places entered by two persons, and a child who finds no place. */
@Journey
class CapacityJourneyIT {
  private static final String LIST = """
      Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес
      Детский дом «Акчажок»;Детский дом;Частная;Ошская область;Алайский район;Министерство примера;34;ул. Мисал акча 1
      """;
  private static final Map<String, String> COURT = Map.of("basisNumber", "12-а", "basisBody", "Ош шаардык соту", "basisDate_input", "02.02.2026");

  @Test
  void occupancy_is_read_as_a_chart_and_as_its_table(Visitor registrar) {
    registrar.signIn("registrar");
    var home = HomeSteps.numberOf(registrar, "category=CH_HOME&accreditation=VALID", 0);
    registrar.open("/app/institutions/occupancy?number=" + home);
    assertThat(registrar.page().locator("dl.facts").first()).containsText(said("capacity.approved"));
    assertThat(registrar.page().locator("figure.chart canvas")).isVisible();
    registrar.page().locator("figure.chart summary").focus();
    registrar.page().keyboard().press("Enter");
    assertThat(registrar.page().locator("figure.chart table tbody tr").first()).isVisible();
    assertThat(registrar.page().locator("figure.chart table tbody tr").count()).isGreaterThan(20);
    registrar.expectNoBarriers();
    registrar.picture("occupancy");

    registrar.open("/app/funding");
    assertThat(registrar.page().locator("[id='list:funding'] tbody tr").first()).isVisible();
    registrar.expectNoBarriers();
    registrar.picture("funding");
  }

  @Test
  void paid_places_take_two_persons_and_the_author_is_told_of_a_no(Visitor registrar, Visitor second) {
    registrar.signIn("registrar");
    second.signIn("registrar2");
    var home = HomeSteps.numberOf(registrar, "category=CH_HOME&accreditation=VALID", 0);
    enter(registrar, home, "31");
    assertThat(registrar.field("waiting").locator("button[id$=confirm], button[id$=decline]")).hasCount(0);
    assertThat(registrar.field("waiting").locator("button[id$=takeBack]")).isVisible();

    second.open("/app/institutions/paid?number=" + home);
    second.page().locator("input[id$=declineReason]").fill("Буйрукта 30 орун");
    second.page().locator("button[id$=decline]").click();
    second.expectDone(said("capacity.paid.declined"));

    registrar.open("/app/institutions/changes");
    var told = registrar.page().locator(".note.warn").filter(new Locator.FilterOptions().setHasText("Буйрукта 30 орун"));
    assertThat(told).containsText(said("ProposalKind.PAID_PLACES"));
    registrar.expectNoBarriers();
    registrar.picture("declined");
    told.locator("button").click();
    assertThat(told).hasCount(0);

    enter(registrar, home, "30");
    second.open("/app/institutions/paid?number=" + home);
    second.page().locator("button[id$=confirm]").click();
    second.expectDone(said("capacity.paid.confirmed"));
    assertThat(second.page().locator("table.plain tbody")).containsText("30");
    second.picture("confirmed");
  }

  @Test
  void what_is_paid_for_a_closed_home_is_seen_where_the_day_begins_and_where_the_money_is_counted(Visitor registrar, Visitor second) {
    registrar.signIn("registrar");
    second.signIn("registrar2");
    new RegisterSteps(registrar).bring("Мисал акча", LIST);
    var home = new RegisterSteps(registrar).numberOf("Акчажок");
    new RegisterSteps(second).confirm(home);
    enter(registrar, home, "30");
    second.open("/app/institutions/paid?number=" + home);
    second.page().locator("button[id$=confirm]").click();
    second.expectDone(said("capacity.paid.confirmed"));
    for (var next : List.of(InstitutionStatus.CLOSING, InstitutionStatus.CLOSED)) {
      new RegisterSteps(registrar).ask(home, next, "Ээсинин арызы");
      new RegisterSteps(second).confirm(home);
    }

    registrar.open("/app/institutions/occupancy?number=" + home);
    assertThat(registrar.page().locator("main")).containsText(said("capacity.closedPaid", 30));
    registrar.expectNoBarriers();
    registrar.picture("paid-though-closed");
    registrar.open("/app/dashboard");
    registrar.page().locator("main a[href*='balance=CLOSED']").click();
    assertThat(registrar.page().locator("[id='list:funding'] thead")).containsText(said("capacity.funding.closedSom"));
    assertThat(registrar.page().locator("[id='list:funding'] tbody tr").filter(new Locator.FilterOptions().setHasText(home))).hasCount(1);
    registrar.expectNoBarriers();
    registrar.picture("closed-in-the-list");
  }

  @Test
  void a_child_above_the_cap_of_a_family_home_is_refused_and_one_above_the_places_is_flagged(Visitor admin, Visitor registrar, Visitor family, Visitor crowded) {
    admin.signIn("admin");
    registrar.signIn("registrar2");
    var above = HomeSteps.numberOf(registrar, "category=FAM_HOME&occupancy=OVER", 0);
    HomeSteps.signInClerk(admin, family, "family-clerk", above);
    new RollSteps(family).admitInVain("Толгонова", COURT_DECISION, COURT, said("children.rule.capFull", 12, 14));
    family.picture("refused");

    registrar.open("/app/institutions?clear=true&occupancy=OVER");
    var full = registrar.page().locator("[id='list:institutions'] tbody a[href*='/app/institutions/']").all().stream()
        .map(link -> link.getAttribute("href").replaceAll(".*/", "")).filter(number -> !number.equals(above)).findFirst().orElseThrow();
    HomeSteps.signInClerk(admin, crowded, "crowded-clerk", full);
    new RollSteps(crowded).admit("Орунбекова", COURT_DECISION, COURT);
    assertThat(crowded.page().locator("#messages")).containsText(said(AlertKind.OVER_CAPACITY));
    crowded.picture("flagged");
  }

  @Test
  void rule_breaks_of_rooms_are_listed_over_the_register_and_taken_along(Visitor registrar) {
    registrar.signIn("registrar2");
    registrar.open("/app/dashboard");
    registrar.page().locator("main a[href$='/app/rooms']").first().click();
    assertThat(registrar.page().locator("[id='list:rooms'] tbody tr").first()).isVisible();
    registrar.expectNoBarriers();
    registrar.picture("rooms");
    registrar.page().locator("#kind").selectOption(RoomFinding.MIXED.name());
    registrar.page().locator("form.filters button[type=submit]").click();
    registrar.page().waitForURL("**kind=MIXED**");
    var rows = registrar.page().locator("[id='list:rooms'] tbody tr");
    assertThat(rows.first()).containsText(said(RoomFinding.MIXED));
    var file = new String(registrar.download(registrar.page().locator("a[href*='format=csv']").first()), StandardCharsets.UTF_8);
    assertThat(file.lines()).hasSize(1 + rows.count());
  }

  private static void enter(Visitor registrar, String home, String places) {
    registrar.open("/app/institutions/paid?number=" + home);
    registrar.choose("enter:payer", said(Payer.OTHER));
    registrar.fill("enter:places", places);
    registrar.fill("enter:from_input", Said.today());
    registrar.fill("enter:basisNumber", "Үлгү-" + places);
    registrar.fill("enter:basisDate_input", Said.today());
    registrar.fill("enter:reason", "Донордун каты");
    registrar.press("enter:save");
    registrar.expectDone(said("capacity.paid.entered"));
  }
}
