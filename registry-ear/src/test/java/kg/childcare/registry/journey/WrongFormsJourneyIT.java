package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import java.util.List;
import kg.childcare.registry.shared.Language;
import org.junit.jupiter.api.Test;

/** What a form says to somebody who fills it wrongly: everything at once, each beside its field. */
@Journey
class WrongFormsJourneyIT {
  private static final String SCRIPT = "<script>alert(1)</script>";

  @Test
  void an_empty_registration_names_all_that_is_missing_in_one_round(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions/register");
    registrar.speak(Language.KY);

    for (var field : List.of("nameKy", "nameRu", "nameEn", "supervisor", "ageMin", "ageMax", "capacity", "reason")) {
      registrar.fill("register:" + field, ""); // what an earlier visit may have left there
    }
    registrar.fill("register:taxNumber", "abc");
    registrar.press("register:save");

    registrar.expectRefused("register:nameKy", said("institution.rule.nameMissing"));
    for (var field : List.of("category", "ownership", "territory", "reason")) {
      registrar.expectRefused("register:" + field, said("shared.shape.missing"));
    }
    registrar.expectRefused("register:supervisor", said("institution.rule.supervisorMissing"));
    registrar.expectRefused("register:taxNumber", said("institution.rule.taxNumber"));
    registrar.expectRefused("register:ageMin", said("institution.rule.agesImpossible"));
    registrar.expectRefused("register:capacity", said("institution.rule.capacityNotPositive"));

    registrar.page().locator(".draft button.quiet").click();
    assertThat(registrar.field("register:taxNumber")).hasValue("");
  }

  @Test
  void a_room_with_a_field_missing_and_impossible_ages_hears_of_both(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions?q=Бермет");
    registrar.speak(Language.KY);
    registrar.page().locator("table a[href*='/app/institutions/']").first().click();
    registrar.page().locator("a[href*='/app/institutions/room?']:not([href*='change='])").first().click();

    registrar.fill("room:building", "");
    registrar.fill("room:ageMin", "12");
    registrar.fill("room:ageMax", "3");
    registrar.fill("room:area", "0");
    registrar.press("room:save");

    registrar.expectRefused("room:building", said("shared.shape.missing"));
    registrar.expectRefused("room:label", said("shared.shape.missing"));
    registrar.expectRefused("room:beds", said("shared.shape.missing"));
    registrar.expectRefused("room:area", said("institution.rule.areaNotPositive"));
    registrar.expectRefused("room:ageMin", said("institution.rule.agesImpossible"));
    registrar.page().locator(".draft button.quiet").click();
  }

  @Test
  void an_empty_report_of_a_place_hears_of_its_name_in_the_same_round(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions/suspect");
    registrar.speak(Language.KY);

    registrar.press("suspect:save");

    registrar.expectRefused("suspect:nameKy", said("institution.rule.nameMissing"));
    registrar.expectRefused("suspect:reason", said("shared.shape.missing"));
  }

  @Test
  void a_folded_form_that_was_refused_stands_open_with_what_is_wrong(Visitor commission) {
    commission.signIn("commission");
    commission.open("/app/accreditations?status=DECIDED");
    commission.speak(Language.KY);
    commission.page().locator("[id='list:applications'] a[href*='/app/accreditations/']").first().click();
    commission.page().getByText(said("accreditation.acts.record")).first().click();

    commission.press("act:record");

    commission.expectRefused("act:number", said("shared.shape.missing"));
    assertThat(commission.field("act:number")).isVisible();
    commission.page().locator("#messages a[data-field='act:number']").click();
    assertThat(commission.field("act:number")).isFocused();
  }

  @Test
  void an_address_in_which_no_record_is_named_leads_to_none(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.expectRefusals(404);
    for (var path : List.of("accreditations/abc", "accreditations/decision?id=x", "inspections/99999999999999999999", "returns/1.5", "owners/abc", "imports?id=abc")) {
      org.assertj.core.api.Assertions.assertThat(registrar.page().navigate("/app/" + path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void a_day_that_no_calendar_has_is_refused_and_not_moved_to_the_nearest(Visitor admin) {
    admin.signIn("admin");
    admin.open("/app/admin/users/detail?username=analyst");
    admin.speak(Language.KY);

    admin.choose("give:role", said("Role.REGISTRAR"));
    admin.choose("give:territory", "Алай району");
    admin.fill("give:from_input", "30.02.2026");
    admin.press("give:add");
    admin.expectRefused("give:from", "31.12.2026");

    admin.fill("give:from_input", "28.02.2026");
    admin.fill("give:to_input", "27.02.2026");
    admin.press("give:add");
    assertThat(admin.page().locator("#messages .ui-messages-error")).not().containsText("31.12.2026");
  }

  @Test
  void a_script_in_a_text_is_a_text(Visitor admin) {
    admin.signIn("admin");
    admin.open("/app/admin/users/new");
    admin.fill("user:username", "script" + System.nanoTime() % 1_000_000);
    admin.fill("user:displayName", SCRIPT);
    admin.fill("user:password", "Long-enough-Password-2026");
    admin.press("user:create");

    assertThat(admin.page().locator("h1")).hasText(SCRIPT);
  }
}
