package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one browser for all journeys and gives each test visitors with cookies of their own. */
class VisitorExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace HERE = Namespace.create(VisitorExtension.class);
  private static final List<String> QUIET = List.of(
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

  /** How long an assertion waits for a page of a machine that is busy with other things. */
  private static final double PATIENCE_MILLIS = 20_000;

  /** The browser and the driver that closes it. */
  private record Driver(Playwright playwright, Browser browser) implements AutoCloseable {
    static Driver open() {
      var chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
      if (!Files.isExecutable(chromium)) {
        throw new IllegalStateException("No browser at " + chromium + ": install it (apt-get install chromium) or name it in CHROMIUM");
      }
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Driver(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(QUIET)));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
    try {
      var address = DemoRegistry.address();
      var driver = test.getRoot().getStore(HERE).getOrComputeIfAbsent(Driver.class, key -> Driver.open(), Driver.class);
      var name = test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName() + "-" + parameter.getIndex();
      var visitor = new Visitor(driver.browser().newContext(new Browser.NewContextOptions().setBaseURL(address.toString()).setLocale("ky")), address.toString(), name);
      test.getStore(HERE).put(parameter.getIndex(), visitor);
      return visitor;
    } catch (Exception e) {
      throw new ParameterResolutionException("No browser on a running registry: " + e.getMessage(), e);
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    var complaints = new ArrayList<String>();
    for (var index = 0; index < test.getRequiredTestMethod().getParameterCount(); index++) {
      var visitor = test.getStore(HERE).remove(index, Visitor.class);
      if (visitor != null) {
        visitor.leave(test.getExecutionException().isPresent());
        complaints.addAll(visitor.complaints());
      }
    }
    if (test.getExecutionException().isEmpty()) {
      assertThat(complaints).as("errors in the browser's console").isEmpty();
    }
  }
}
