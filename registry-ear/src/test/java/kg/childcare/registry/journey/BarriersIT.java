package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that a role reaches by its links: no serious barrier, no missing text, nothing wider than the screen. */
@Journey
class BarriersIT {
  private static final Pattern MISSING_TEXT = Pattern.compile("\\?[A-Za-z]+(\\.[A-Za-z0-9_]+)+\\?");
  private static final Pattern NUMBER = Pattern.compile("/[0-9C][0-9A-Z-]*$|=[^&]*");
  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;
  private static final int[] NARROW = {820, 360};
  private static final Set<String> READ = new HashSet<>();

  @ParameterizedTest
  @ValueSource(strings = {
      Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR})
  void every_page_of_a_role_can_be_read_by_everyone(String role, Visitor visitor) {
    visitor.signIn(role.toLowerCase(Locale.ROOT));
    for (var address : reached(visitor)) {
      if (READ.add(pageOf(address))) {
        readInEveryLanguage(visitor, address);
        readOnNarrowScreens(visitor);
      }
    }
  }

  /** Kyrgyz comes last, because the account keeps the language. */
  private static void readInEveryLanguage(Visitor visitor, String address) {
    for (var language : List.of(Language.RU, Language.EN, Language.KY)) {
      visitor.open(address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag());
      visitor.expectNoBarriers();
      expectTexts(visitor, address);
    }
  }

  private static void readOnNarrowScreens(Visitor visitor) {
    for (var width : NARROW) {
      visitor.page().setViewportSize(width, HEIGHT);
      visitor.expectNoBarriers();
      var beyond = (Number) visitor.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(beyond.intValue()).as(visitor.page().url() + " at " + width).isLessThanOrEqualTo(1);
    }
    visitor.page().setViewportSize(WIDE, HEIGHT);
  }

  private static void expectTexts(Visitor visitor, String address) {
    var missing = MISSING_TEXT.matcher(visitor.page().locator("body").innerText()).results().map(MatchResult::group).toList();
    assertThat(missing).as("texts on " + address).isEmpty();
  }

  private static String pageOf(String address) {
    return NUMBER.matcher(address).replaceAll("");
  }

  /** One address of each page that is linked from the pages before it, beginning with the navigation. */
  private static List<String> reached(Visitor visitor) {
    Map<String, String> found = new LinkedHashMap<>();
    var ahead = new ArrayDeque<String>(List.of("/app/dashboard"));
    while (!ahead.isEmpty()) {
      var address = ahead.poll();
      if (found.putIfAbsent(pageOf(address), address) == null) {
        visitor.open(address);
        expectTexts(visitor, address);
        ahead.addAll(links(visitor.page()));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<String> links(Page page) {
    return page.locator("main a[href], nav a[href], .who a[href]").all().stream()
        .map(link -> (String) link.evaluate("link => new URL(link.href).pathname + new URL(link.href).search"))
        .filter(address -> address.startsWith("/app/") || address.startsWith("/field/")).distinct().toList();
  }
}
