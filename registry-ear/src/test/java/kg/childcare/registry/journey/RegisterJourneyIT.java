package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kg.childcare.registry.institution.Ground;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.SuccessionKind;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two registrars keep the register: entries of a list are confirmed together, owners are told apart, homes go on as others, close, and are found to be one. */
@Journey
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterJourneyIT {
  private static final String HEADING = "Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес;Оператор\n";
  private static final String OPERATOR = "Коомдук фонд «Мисал мээрими»";
  private static final String OTHER_SPELLING = "ОФ \"МИСАЛ МЭЭРИМИ\"";
  private static final List<String> NAMES = List.of("Алтынкөл", "Байчечек", "Гүлазык", "Дарыгүл", "Жибекжол", "Карагат", "Миңбулак");

  @Test
  @Order(1)
  void what_a_list_entered_is_confirmed_together_by_a_second_person(Visitor registrar, Visitor second) {
    registrar.signIn("registrar");
    new RegisterSteps(registrar).bring("Мисал тизме бөлүмү", list());

    second.signIn("registrar2");
    second.open("/app/institutions/changes");
    second.page().locator("[id='waiting'] .timeline a").filter(new Locator.FilterOptions().setHasText("Мисал тизме бөлүмү")).first().click();
    var rows = second.page().locator("[id='waiting:changes'] tbody tr");
    assertThat(rows).hasCount(NAMES.size());
    second.expectNoBarriers();
    second.press("waiting:confirmChosen");
    second.expectError(said("institution.rule.nothingChosen"));

    rows.filter(new Locator.FilterOptions().setHasText("Миңбулак")).locator("input[name=chosen]").check();
    second.fill("waiting:reason", "Бул үй тизмеде жаңылыш");
    second.press("waiting:declineChosen");
    second.expectDone(said("institution.joint.declined", 1));
    assertThat(rows).hasCount(NAMES.size() - 1);
    second.picture("waiting");

    second.page().locator("[data-ticks]").focus();
    second.page().keyboard().press("Space");
    assertThat(rows.locator("input[name=chosen]:checked")).hasCount(NAMES.size() - 1);
    second.press("waiting:confirmList");
    second.expectDone(said("institution.joint.confirmed", NAMES.size() - 1));
    assertThat(rows.locator("input[name=chosen]")).hasCount(0);

    registrar.open("/app/institutions/changes");
    assertThat(registrar.page().locator(".note.warn").filter(new Locator.FilterOptions().setHasText("Бул үй тизмеде жаңылыш"))).hasCount(1);
  }

  @Test
  @Order(1)
  void a_file_of_the_list_is_in_the_order_of_the_list(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions?status=ACTIVE");
    var file = registrar.page().locator("[id='files'] a").nth(1);
    assertThat(file).not().hasAttribute("href", Pattern.compile("sort="));
    var places = registrar.page().locator("[id='list:institutions'] th.ui-sortable-column").filter(new Locator.FilterOptions().setHasText(said("institution.list.childrenOfPlaces")));
    places.click();
    assertThat(file).hasAttribute("href", Pattern.compile("status=ACTIVE&sort=capacity"));
    places.click();
    assertThat(file).hasAttribute("href", Pattern.compile("status=ACTIVE&sort=-capacity"));
  }

  @Test
  @Order(1)
  void whoever_comes_back_from_a_record_finds_the_order_and_the_page_of_the_list_and_so_does_whoever_gets_its_address(Visitor registrar, Visitor colleague) {
    registrar.signIn("registrar");
    registrar.open("/app/institutions?clear=true");
    var number = registrar.page().locator("[id='list:institutions'] th.ui-sortable-column").nth(1);
    number.focus();
    registrar.page().keyboard().press("Enter");
    assertThat(number).hasAttribute("aria-sort", "ascending");
    registrar.page().keyboard().press("Enter");
    assertThat(number).hasAttribute("aria-sort", "descending");
    registrar.page().locator(".ui-paginator-next").focus();
    registrar.page().keyboard().press("Enter");
    assertThat(registrar.page()).hasURL(Pattern.compile("/app/institutions\\?clear=true&sort=-number&page=1$"));
    var list = rows(registrar).allInnerTexts();

    var record = rows(registrar).first().locator("a").first();
    record.focus();
    registrar.page().keyboard().press("Enter");
    registrar.page().waitForURL("**/app/institutions/*-*");
    registrar.page().goBack();
    assertThat(rows(registrar)).hasText(list.toArray(String[]::new), new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    assertThat(number).hasAttribute("aria-sort", "descending");

    colleague.signIn("registrar");
    colleague.open("/app/institutions?clear=true&sort=-number&page=1");
    assertThat(rows(colleague)).hasText(list.toArray(String[]::new), new LocatorAssertions.HasTextOptions().setUseInnerText(true));
  }

  @Test
  @Order(1)
  void a_place_that_the_list_does_not_have_is_left_out(Visitor registrar) {
    registrar.signIn("registrar");
    var all = List.of("", "?sort=nothing&page=-1", "?sort=--name&page=abc", "?sort=name,capacity&page=1e9", "?sort=%27&page=99999999999999999999").stream().map(place -> {
      registrar.open("/app/institutions" + (place.isEmpty() ? "?clear=true" : place));
      assertThat(registrar.page().locator("#messages")).hasText("");
      return rows(registrar).allInnerTexts();
    }).distinct().toList();
    Assertions.assertThat(all).hasSize(1);
    Assertions.assertThat(all.get(0)).hasSize(20);

    registrar.open("/app/institutions?page=999999999");
    assertThat(registrar.page().locator(".ui-paginator-next")).hasClass(Pattern.compile("ui-state-disabled"));
    Assertions.assertThat(rows(registrar).count()).isPositive();
    registrar.open("/register?page=999999999");
    assertThat(registrar.page().locator("table.plain tbody tr").first()).isVisible();
  }

  private static Locator rows(Visitor visitor) {
    return visitor.page().locator("[id='list:institutions'] tbody tr");
  }

  @Test
  @Order(2)
  void two_spellings_of_an_operator_are_proposed_and_become_one_by_a_persons_decision(Visitor registrar) {
    registrar.signIn("registrar");
    registrar.open("/app/owners?role=OPERATOR&q=мээрими");
    var owners = registrar.page().locator("[id='list:owners'] tbody tr");
    assertThat(owners).hasCount(2);
    owners.filter(new Locator.FilterOptions().setHasText(OPERATOR)).locator("a").click();
    var proposed = registrar.page().locator("li", new Page.LocatorOptions().setHas(registrar.page().locator(".chip"))).filter(new Locator.FilterOptions().setHasText("МИСАЛ МЭЭРИМИ"));
    assertThat(proposed).containsText(said(Ground.NAME));
    registrar.picture("owner");
    registrar.fill("owner:reason", "Күбөлүктө бир эле фонд");
    proposed.locator("button").filter(new Locator.FilterOptions().setHasText(said("institution.owner.same"))).first().click();
    registrar.expectDone(said("institution.owner.decided"));

    assertThat(registrar.page().locator("[id='owner:institutions'] tbody tr")).hasCount(NAMES.size() - 1);
    assertThat(registrar.page().locator(".timeline").filter(new Locator.FilterOptions().setHasText("Күбөлүктө бир эле фонд"))).containsText(said("institution.owner.same"));
    registrar.expectNoBarriers();
    registrar.open("/app/owners?role=OPERATOR&q=мээрими");
    assertThat(owners).hasCount(1);
  }

  @Test
  @Order(3)
  void two_homes_go_on_as_one_and_one_goes_on_as_two(Visitor registrar, Visitor second, Visitor anyone) {
    registrar.signIn("registrar");
    second.signIn("registrar2");
    var numbers = numbers(registrar);
    for (var ending : List.of(numbers.get(0), numbers.get(1), numbers.get(2))) {
      new RegisterSteps(registrar).ask(ending, InstitutionStatus.CLOSING, "Министрликтин буйругу");
      new RegisterSteps(second).confirm(ending);
    }
    succeed(registrar, SuccessionKind.MERGE, numbers.get(0) + ", " + numbers.get(1), numbers.get(3));
    registrar.picture("succession");
    new RegisterSteps(second).answerJointly(numbers.get(3), said("institution.succession.title"), said("shared.confirm"));
    new RegisterSteps(second).expectStatus(numbers.get(0), InstitutionStatus.CLOSED);
    new RegisterSteps(second).expectStatus(numbers.get(1), InstitutionStatus.CLOSED);

    succeed(registrar, SuccessionKind.SPLIT, numbers.get(2), numbers.get(3) + ", " + numbers.get(4));
    new RegisterSteps(second).answerJointly(numbers.get(2), said("institution.succession.title"), said("shared.confirm"));
    new RegisterSteps(second).expectStatus(numbers.get(2), InstitutionStatus.CLOSED);
    second.expectNoBarriers();

    anyone.open("/register/" + numbers.get(4));
    anyone.page().locator("section.card a").filter(new Locator.FilterOptions().setHasText(NAMES.get(2))).click();
    assertThat(anyone.page().locator("main")).containsText(said("institution.succession.continuedAs"));
    assertThat(anyone.page().locator("main")).containsText(NAMES.get(3));
  }

  @Test
  @Order(4)
  void a_home_with_children_neither_closes_for_a_while_nor_for_good(Visitor registrar, Visitor second) {
    registrar.signIn("registrar");
    second.signIn("registrar2");
    var number = new RegisterSteps(registrar).numberOf("Бермет-72");
    registrar.open("/app/institutions/closure?number=" + number);
    assertThat(registrar.page().locator("[id='closure'] dl.facts")).containsText(said("institution.closure.sleepingThere"));
    registrar.fill("closure:until_input", "31.12.2027");
    registrar.fill("closure:reason", "Имарат оңдолот");
    registrar.expectNoBarriers();
    registrar.picture("closure");
    registrar.press("closure:close");
    registrar.expectDone(said("institution.closure.asked"));

    new RegisterSteps(second).confirmInVain(number, words("institution.rule.childrenSleepThere"));
    second.picture("refused");
    new RegisterSteps(second).decline(number, "Адегенде балдарды жайгаштыргыла");
    registrar.open("/app/institutions/changes");
    registrar.page().locator(".note.warn").filter(new Locator.FilterOptions().setHasText("Адегенде балдарды")).locator("button").click();
    assertThat(registrar.page().locator(".note.warn").filter(new Locator.FilterOptions().setHasText("Адегенде балдарды"))).hasCount(0);
    registrar.open("/app/institutions/" + number);
    assertThat(new RegisterSteps(registrar).card(said("institution.history.title"))).containsText("Адегенде балдарды жайгаштыргыла");

    new RegisterSteps(registrar).ask(number, InstitutionStatus.CLOSING, "Ээсинин арызы");
    new RegisterSteps(second).confirm(number);
    new RegisterSteps(registrar).ask(number, InstitutionStatus.CLOSED, "Ээсинин арызы");
    new RegisterSteps(second).confirmInVain(number, words("institution.rule.childrenStillOnRoll"));
    new RegisterSteps(second).decline(number, "Балдар али тизмеде");
    new RegisterSteps(second).expectStatus(number, InstitutionStatus.CLOSING);
  }

  @Test
  @Order(5)
  void two_numbers_of_one_home_become_one_by_a_second_person(Visitor registrar, Visitor second, Visitor anyone) {
    registrar.signIn("registrar");
    second.signIn("registrar2");
    var numbers = numbers(registrar);
    var remains = numbers.get(4);
    var twice = numbers.get(5);
    registrar.open("/app/institutions/duplicates");
    registrar.page().locator(".actions a[href$='/merge']").click();
    registrar.field("one").fill(remains);
    registrar.field("other").fill(twice);
    registrar.page().locator("[id='numbers'] button").click();
    assertThat(registrar.page().locator("main table")).containsText(said("institution.merge.agrees"));
    registrar.expectNoBarriers();
    registrar.choose("merge:survivor", remains);
    registrar.fill("merge:reason", "Дареги бир, директору бир");
    registrar.picture("compare");
    registrar.press("merge:save");
    registrar.expectDone(said("institution.merge.asked"));
    registrar.open("/app/institutions/" + twice);
    assertThat(new RegisterSteps(registrar).card(said("institution.merge.numbersOf"))).containsText(remains);

    new RegisterSteps(second).answerJointly(twice, said("institution.merge.numbersOf"), said("shared.confirm"));
    new RegisterSteps(second).expectStatus(twice, InstitutionStatus.CREATED_IN_ERROR);
    anyone.open("/register/" + twice);
    assertThat(anyone.page().locator("main")).containsText(said("institution.public.merged", twice, remains));
  }

  private static void succeed(Visitor registrar, SuccessionKind kind, String ending, String continuing) {
    registrar.open("/app/institutions/succession?number=" + ending.substring(0, 9));
    registrar.choose("succession:kind", said(kind));
    registrar.fill("succession:ending", ending);
    registrar.fill("succession:continuing", continuing);
    registrar.fill("succession:reason", "Министрликтин буйругу");
    registrar.press("succession:save");
    registrar.page().waitForURL("**/app/institutions/detail?number=*");
    registrar.expectDone(said("institution.succession.asked"));
  }

  private static List<String> numbers(Visitor registrar) {
    var numbers = new ArrayList<String>();
    for (var name : NAMES.subList(0, NAMES.size() - 1)) {
      numbers.add(new RegisterSteps(registrar).numberOf(name));
    }
    return numbers;
  }

  /** What a rule says before its number. */
  private static String words(String rule) {
    return said(rule).replaceAll("\\{0\\}.*", "").strip();
  }

  private static String list() {
    var lines = new StringBuilder(HEADING);
    for (int i = 0; i < NAMES.size(); i++) {
      lines.append("Детский дом «").append(NAMES.get(i)).append("»;Детский дом;Частная;Ошская область;Алайский район;Министерство примера;3").append(i)
          .append(";ул. Мисал журналы ").append(i == 5 ? 4 : i).append(';').append(i % 2 == 0 ? OPERATOR : OTHER_SPELLING.replace("\"", "\"\"").transform(one -> "\"" + one + "\"")).append('\n');
    }
    return lines.toString();
  }
}
