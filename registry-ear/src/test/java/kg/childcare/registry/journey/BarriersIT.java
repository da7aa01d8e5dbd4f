package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that a role reaches by its links, in three languages, wide and narrow, light and dark: no serious barrier, no missing
 * or foreign text, nothing wider than the screen. Each is opened once in a language; screens and looks change without a reload.
 */
@Journey
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BarriersIT {
  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;
  private static final int[] NARROW = {820, 360};
  private static final Set<Door> READ = new HashSet<>();
  /** Pages to which a link leads only while a record is in some state: role, list, and the pages with what names the first record of that list; read before all others. */
  private static final Map<String, List<String>> BESIDE_THE_LINKS = Map.of(
      Role.INSPECTOR, List.of("/app/inspections", "/app/inspections/heads?id=", "/app/inspections/checklist?id=", "/app/inspections/issue?id="),
      Role.PLANNER, List.of("/app/inspections", "/app/inspections/publish?id="),
      Role.REGISTRAR, List.of("/app/institutions?status=ACTIVE&q=Жылдыз-1", "/app/institutions/", "/app/institutions/succession?number=", "/app/institutions/closures?of="));

  @ParameterizedTest
  @ValueSource(strings = {
      Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR})
  void every_page_of_a_role_can_be_read_by_everyone(String role, Visitor visitor) throws IOException {
    visitor.signIn(role.toLowerCase(Locale.ROOT));
    var starts = new ArrayList<String>();
    var beside = BESIDE_THE_LINKS.getOrDefault(role, List.of());
    if (!beside.isEmpty()) {
      var list = beside.get(0);
      visitor.open(list);
      var first = visitor.page().locator("td a[href*='" + list.replaceAll("\\?.*", "") + "/']").first().getAttribute("href");
      beside.stream().skip(1).forEach(page -> starts.add(page + first.replaceAll(".*/", "")));
    }
    starts.add("/app/dashboard");
    read(visitor, starts, door -> door.isFor(role));
  }

  @Test
  void every_page_for_the_public_can_be_read_by_everyone(Visitor visitor) throws IOException {
    read(visitor, List.of("/", "/complaint/sent", "/complaint/answer"), door -> door.opensFor(null));
  }

  @Test
  void what_opens_over_a_page_can_be_read_in_the_dark(Visitor visitor) {
    visitor.signIn("registrar");
    visitor.open("/app/institutions/register");
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE).setColorScheme(ColorScheme.DARK));
    for (var panel : List.of(".ui-selectonemenu-panel", ".ui-datepicker")) {
      visitor.page().locator(panel.contains("select") ? "[id$=ownership] .ui-selectonemenu-trigger" : ".ui-datepicker-trigger").first().click();
      visitor.page().locator(panel + ":visible").first().waitFor();
      assertThat(Barriers.on(visitor.page(), "color-contrast")).as(panel).isEmpty();
      visitor.page().keyboard().press("Escape");
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void every_page_of_the_access_tables_was_read_by_one_of_them() throws IOException {
    assertThat(Door.all().stream().filter(Door::isPage).filter(page -> !READ.contains(page))).as("pages that nobody came to").isEmpty();
  }

  /** Reads one page of each kind that is linked from the pages before it, each kind for the first role that comes to it. */
  private static void read(Visitor visitor, List<String> starts, Predicate<Door> own) throws IOException {
    var doors = Door.all();
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    var found = new ArrayList<String>();
    var met = new HashSet<Door>();
    var ahead = new ArrayDeque<>(starts);
    while (!ahead.isEmpty()) {
      var address = ahead.poll();
      var page = Door.ofPage(doors, address);
      if (page.isPresent() && met.add(page.get())) {
        visitor.prefer(Language.KY);
        visitor.open(address);
        ahead.addAll(Reading.links(visitor.page()));
        if (READ.add(page.get())) {
          found.addAll(inEveryLanguage(visitor, address));
        }
      }
    }
    assertThat(found).isEmpty();
    assertThat(met).as("pages of one record").containsAll(doors.stream().filter(own).filter(Door::isPageOfARecord).toList());
  }

  private static List<String> inEveryLanguage(Visitor visitor, String address) {
    var found = new ArrayList<>(onEveryScreen(visitor.page(), Language.KY));
    found.addAll(inTheDark(visitor.page()));
    for (var language : List.of(Language.RU, Language.EN)) {
      visitor.prefer(language);
      visitor.open(address);
      found.addAll(onEveryScreen(visitor.page(), language));
    }
    return found.stream().map(fault -> address + " " + fault).toList();
  }

  private static List<String> onEveryScreen(Page page, Language language) {
    var found = new ArrayList<>(Barriers.on(page));
    found.addAll(Reading.missing(page));
    for (var width : NARROW) {
      page.setViewportSize(width, HEIGHT);
      found.addAll(Reading.beyond(page, width));
    }
    found.addAll(Reading.foreign(page, language));
    if (language == Language.KY) {
      found.addAll(Barriers.on(page));
    }
    page.setViewportSize(WIDE, HEIGHT);
    return found.stream().map(fault -> "in " + language + ": " + fault).toList();
  }

  private static List<String> inTheDark(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    var found = Barriers.on(page, "color-contrast");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return found.stream().map(fault -> "in the dark: " + fault).toList();
  }
}
