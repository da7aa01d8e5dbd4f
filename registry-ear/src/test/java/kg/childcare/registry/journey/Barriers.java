package kg.childcare.registry.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What axe finds on a page that keeps people out: one pass in the page itself, which answers only what is serious. */
final class Barriers {
  private static final String AXE = script();
  private static final String SERIOUS = """
      async rules => (await axe.run(document, {resultTypes: ['violations'], ...(rules.length ? {runOnly: rules} : {})})).violations
        .filter(found => ['serious', 'critical'].includes(found.impact))
        .map(found => found.id + ': ' + found.help + ' ' + found.nodes.map(node => node.target.join(' ') + ' ' + node.any.map(why => why.message).join(' ')).join(', '))
      """;

  private Barriers() {}

  /** Serious barriers as sentences; with rule names only those of these rules. */
  @SuppressWarnings("unchecked")
  static List<String> on(Page page, String... rules) {
    page.waitForLoadState();
    if (!(Boolean) page.evaluate("'axe' in window")) {
      page.evaluate(AXE);
    }
    return (List<String>) page.evaluate(SERIOUS, List.of(rules));
  }

  private static String script() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
