package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.RowFate;
import org.junit.jupiter.api.Test;

/** A registrar's register: a list is brought and written, columns are chosen, places are found on the map, owners and the unlawful are read and taken along. */
@Journey
class RegistrarJourneyIT {
  private static final double WHILE_IT_RUNS = 60_000;
  private static final Charset OF_AN_OLD_OFFICE = Charset.forName("windows-1251");

  @Test
  void a_list_is_brought_looked_at_written_and_brought_again_without_doubling(Visitor registrar) {
    registrar.signIn("registrar");
    bring(registrar);
    assertThat(count(registrar, RowFate.CREATE)).hasText("12");
    assertThat(count(registrar, RowFate.REJECT)).hasText("1");
    assertThat(count(registrar, RowFate.SKIPPED)).hasText("1");
    registrar.expectNoBarriers();
    registrar.picture("preview");
    registrar.page().locator("dl.facts a[href*='fate=REJECT']").click();
    assertThat(registrar.page().locator("[id='rows:lines'] tbody")).containsText("G15");

    registrar.press("job:confirm");
    state(registrar, ImportState.DONE);
    registrar.picture("written");
    var result = new String(registrar.download(registrar.page().locator("a[href$='/result']")), StandardCharsets.UTF_8);
    assertThat(result.lines()).hasSize(15);
    assertThat(result).contains("institution.import.notANumber").doesNotContain("\n=");

    bring(registrar);
    assertThat(count(registrar, RowFate.MATCH)).hasText("12");
    assertThat(count(registrar, RowFate.CREATE)).hasText("0");
    registrar.press("job:cancel");
    state(registrar, ImportState.CANCELLED);
  }

  @Test
  void a_file_that_is_no_list_is_refused_beside_its_field(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/imports");
    registrar.fill("upload:source", "");
    registrar.press("upload:send");
    registrar.expectRefused("upload:source", said("shared.shape.missing"));
    registrar.expectRefused("upload:file", said("document.rule.empty"));

    registrar.fill("upload:source", "Мисал");
    registrar.field("upload:file").setInputFiles(new FilePayload("Тизме.xlsx", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));
    registrar.press("upload:send");
    registrar.expectRefused("upload:file", said("document.rule.type"));
  }

  @Test
  void columns_are_chosen_by_keyboard_and_the_file_holds_what_the_list_shows(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions?clear=true");
    var columns = registrar.page().locator("form.columns");
    columns.locator("summary").focus();
    registrar.page().keyboard().press("Enter");
    var soate = columns.getByLabel(said("institution.open.soate"));
    soate.focus();
    registrar.page().keyboard().press("Space");
    assertThat(soate).isChecked();
    registrar.expectNoBarriers();
    registrar.picture("columns");
    columns.locator("button").focus();
    registrar.page().keyboard().press("Enter");
    var heads = registrar.page().locator("[id='list:institutions'] thead");
    assertThat(heads).containsText(said("institution.open.soate"));

    var file = new String(registrar.download(registrar.page().locator("a[href*='format=csv']").first()), StandardCharsets.UTF_8);
    assertThat(file.lines().findFirst().orElseThrow()).contains(said("institution.open.soate")).doesNotContain(said("institution.confirmedOn"));
    registrar.open("/app/dashboard");
    registrar.open("/app/institutions?clear=true");
    assertThat(heads).containsText(said("institution.open.soate"));
  }

  @Test
  void a_file_of_what_was_known_once_says_which_columns_tell_of_now(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions?clear=true&asOf=2026-06-01&knownOn=2026-07-01");
    var file = new String(registrar.download(registrar.page().locator("a[href*='format=csv']").first()), StandardCharsets.UTF_8);

    assertThat(file.lines().findFirst().orElseThrow()).contains("Балдар (азыр белгилүү болгондой)", "Аккредитация (азыр белгилүү болгондой)").doesNotContain("Абалы (");
    registrar.open("/app/institutions?clear=true");
  }

  @Test
  void a_place_is_found_on_the_map_and_those_who_work_unlawfully_are_taken_along(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions?clear=true&map=true");
    assertThat(registrar.page().locator(".dots a").first()).isVisible();
    registrar.expectNoBarriers();
    registrar.picture("map");
    var single = registrar.page().locator(".dots a[href*='/app/institutions/']").first();
    single.focus();
    registrar.page().keyboard().press("Enter");
    assertThat(registrar.page().locator("dl.facts").first()).containsText(said("institution.number"));

    registrar.open("/app/institutions?clear=true&confirmation=DUE");
    assertThat(registrar.page().locator("[id='list:institutions']")).isVisible();
    registrar.picture("due");
    registrar.open("/app/owners");
    registrar.picture("owners");
    registrar.open("/app/unlawful");
    registrar.picture("unlawful");
    var file = new String(registrar.download(registrar.page().locator("a[href*='format=csv']").first()), StandardCharsets.UTF_8);
    assertThat(file.lines().findFirst().orElseThrow()).contains(said("accreditation.unlawful.ground"), said("accreditation.unlawful.daysSince"));
  }

  @Test
  void a_change_says_what_it_makes_different_until_its_author_takes_it_back(Visitor registrar) {
    registrar.signIn("registrar");
    var number = home(registrar);
    registrar.open("/app/institutions/change?number=" + number);
    registrar.fill("change:founder", "Мисал уюму");
    registrar.fill("change:reason", "Мисал");
    registrar.press("change:save");
    registrar.expectDone(said("institution.change.done"));
    assertThat(registrar.page().locator(".note.warn .differences")).containsText("Мисал уюму");
    registrar.expectNoBarriers();
    registrar.open("/app/institutions/change?number=" + number);
    assertThat(registrar.page().locator(".note.warn").first()).containsText(said("institution.rule.changeWaiting"));

    registrar.open("/app/institutions/" + number);
    registrar.page().locator("button[id$=takeBack]").click();
    registrar.expectDone(said("institution.takenBack"));
    assertThat(registrar.page().locator(".differences")).hasCount(0);
  }

  @Test
  void a_change_of_a_past_day_shows_what_held_then_before_it_is_written(Visitor registrar) {
    registrar.signIn("registrar");
    var number = home(registrar, "&q=Бермет-122");
    registrar.open("/app/institutions/change?number=" + number);
    var before = registrar.field("change:phone").inputValue();
    registrar.fill("change:phone", "0999 111222");
    registrar.fill("change:reason", "Мисал");
    registrar.press("change:save");
    registrar.expectDone(said("institution.change.done"));

    registrar.open("/app/institutions/change?number=" + number);
    assertThat(registrar.field("change:phone")).hasValue("0999 111222");
    registrar.fill("change:taxNumber", "20101201610019");
    registrar.fill("change:from_input", "02.11.2026");
    registrar.fill("change:reason", "Мисал");
    registrar.press("change:save");
    registrar.expectRefused("change:from_input", said("institution.rule.otherDay", LocalDate.of(2026, 11, 2)));
    assertThat(registrar.field("change:phone")).hasValue(before);
    assertThat(registrar.field("change:taxNumber")).hasValue("20101201610019");
    registrar.expectNoBarriers();
    registrar.press("change:save");
    registrar.expectDone(said("institution.change.done"));
    assertThat(registrar.page().locator("dl.facts").first()).containsText("0999 111222");
  }

  @Test
  void changes_of_the_demonstration_alter_what_they_are_about_and_drop_no_name() throws Exception {
    var altered = StreamSupport.stream(Program.of("registrar").items("institutions/changes").spliterator(), false).map(JsonElement::getAsJsonObject)
        .filter(change -> change.get("reason").getAsString().equals("Бөлмөлөр кайра ченелди"))
        .flatMap(change -> change.getAsJsonArray("differences").asList().stream()).map(one -> one.getAsJsonObject().get("field").getAsString());

    assertThat(altered).containsExactly("CAPACITY");
  }

  @Test
  void an_address_is_corrected_with_a_point_and_a_day_before_the_first_is_no_missing_page(Visitor registrar) {
    registrar.signIn("registrar");
    var number = home(registrar);
    registrar.open("/app/institutions/" + number);
    registrar.page().locator("a[href*='correct=']").first().click();
    registrar.fill("site:label", "Мисал корпус");
    registrar.fill("site:latitude", "40,5283");
    registrar.fill("site:longitude", "72.7985");
    registrar.press("site:save");
    registrar.expectRefused("site:reason", said("shared.shape.missing"));
    registrar.expectNoBarriers();
    registrar.fill("site:reason", "Мисал");
    registrar.press("site:save");
    registrar.expectDone(said("institution.site.corrected"));
    assertThat(registrar.page().locator("h3:text-is('Мисал корпус')")).isVisible();

    registrar.open("/app/institutions/" + number + "?asOf=1900-01-01");
    assertThat(registrar.page().locator(".note.warn").first()).containsText(said("institution.past.notYet", LocalDate.of(1900, 1, 1)));
    assertThat(registrar.page().locator("h3:text-is('Мисал корпус')")).isVisible();
  }

  @Test
  void a_day_in_the_address_that_is_none_is_left_out_and_named(Visitor registrar) {
    registrar.signIn("registrar");
    var number = home(registrar);
    for (var page : List.of("/app/institutions/" + number + "?asOf=", "/app/institutions?knownOn=", "/register/" + number + "?asOf=")) {
      registrar.open(page + "2026-02-30");
      assertThat(registrar.page().locator("#messages")).containsText(said("shared.shape.dayInAddress", "2026-02-30"));
      assertThat(registrar.page().locator("main")).containsText(number);
      assertThat(registrar.page().locator(".past")).hasCount(0);
    }

    registrar.expectRefusals(404);
    registrar.page().navigate("/app/institutions/0000-0000?asOf=soon");
    assertThat(registrar.page().locator("h1")).containsText(said("shared.error.missing"));
  }

  /** A home of the demonstration that works and for which nothing waits. */
  private static String home(Visitor registrar) {
    return home(registrar, "");
  }

  private static String home(Visitor registrar, String narrowed) {
    registrar.open("/app/institutions?clear=true&status=ACTIVE" + narrowed);
    return registrar.page().locator("[id='list:institutions'] tbody a[href*='/app/institutions/']").first().getAttribute("href").replaceAll(".*/(\\d{4}-\\d{4}).*", "$1");
  }

  private static void bring(Visitor registrar) {
    registrar.open("/app/imports");
    registrar.fill("upload:source", "Мисал райондук бөлүм");
    registrar.field("upload:file").setInputFiles(new FilePayload("Тизме.csv", "text/csv", list().getBytes(OF_AN_OLD_OFFICE)));
    registrar.press("upload:send");
    state(registrar, ImportState.READY);
  }

  /** A list as an office keeps it: a title, a line that cannot be, a total, all in an old encoding. */
  private static String list() {
    var lines = IntStream.rangeClosed(1, 12).mapToObj(i -> "Детский дом «Мисал журналист» № " + i + ";Детский дом;Государственная;Ошская область;Алайский район;Министерство примера;" + (30 + i) + ";ул. Мисал " + i)
        .collect(Collectors.joining("\n"));
    return "Список учреждений;;;;;;;\nНаименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес\n" + lines + "\nДетский дом «Мисал без мест»;Детский дом;Государственная;Ошская область;Алайский район;Министерство примера;много;ул. Мисал\n"
        + "Всего;;;;;;450;\n";
  }

  private static void state(Visitor registrar, ImportState state) {
    assertThat(registrar.page().locator("[id='job:state'] .chip").first()).containsText(said(state), new LocatorAssertions.ContainsTextOptions().setTimeout(WHILE_IT_RUNS));
  }

  private static Locator count(Visitor registrar, RowFate fate) {
    return registrar.page().locator("[id='job:state'] dl.facts div:has(a[href*='fate=" + fate + "']) dd");
  }
}
