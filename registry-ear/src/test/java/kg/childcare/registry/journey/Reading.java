package kg.childcare.registry.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kg.childcare.registry.shared.Language;

/** What a page says and shows, asked in the page itself. */
final class Reading {
  private static final Pattern MISSING = Pattern.compile("\\?[A-Za-z]+(\\.[A-Za-z0-9_]+)+\\?");
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]{2,}");
  /** Names that are written so in every language; codes have no small letters. */
  private static final Pattern NAMES = Pattern.compile("\\b(?:OpenAPI|English)\\b");
  private static final String LINKS = """
      () => [...new Set([...document.querySelectorAll('main a[href], header a[href]:not([hreflang]), nav a[href]')].map(link => new URL(link.href))
        .filter(to => to.origin === location.origin && !to.pathname.startsWith('/api/')).map(to => to.pathname + to.search))]
      """;
  /** Two frames later, because charts follow the width of their place in the next one. */
  private static final String BEYOND = """
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
        done(document.documentElement.scrollWidth - document.documentElement.clientWidth)))))
      """;
  /** What components say by themselves: labels, hints, and the texts that are only heard. */
  private static final String SAID = """
      () => [...document.querySelectorAll('body [aria-label], body [title], body [placeholder], body [alt], .ui-reflow-dropdown option, .ui-reflow-label, .ui-paginator-current, .ui-datatable-empty-message')]
        .filter(said => !said.closest('[lang]:not(html)'))
        .flatMap(said => [said.getAttribute('aria-label'), said.getAttribute('title'), said.getAttribute('placeholder'), said.getAttribute('alt'),
          said.matches('option, .ui-reflow-label, .ui-paginator-current, .ui-datatable-empty-message') ? said.textContent : null])
        .filter(said => said)
      """;

  private Reading() {}

  @SuppressWarnings("unchecked")
  static List<String> links(Page page) {
    return (List<String>) page.evaluate(LINKS);
  }

  /** Keys that stand where a text should. */
  static List<String> missing(Page page) {
    return MISSING.matcher(page.locator("body").innerText()).results().map(MatchResult::group).toList();
  }

  static List<String> beyond(Page page, int width) {
    var pixels = ((Number) page.evaluate(BEYOND)).intValue();
    return pixels > 1 ? List.of(pixels + " px beyond " + width) : List.of();
  }

  /** English that a component says on a Kyrgyz or Russian page. */
  @SuppressWarnings("unchecked")
  static List<String> foreign(Page page, Language language) {
    if (language == Language.EN) {
      return List.of();
    }
    return ((List<String>) page.evaluate(SAID)).stream().filter(said -> WORD.matcher(NAMES.matcher(said).replaceAll("")).find()).distinct()
        .map(said -> "English: " + said).toList();
  }
}
