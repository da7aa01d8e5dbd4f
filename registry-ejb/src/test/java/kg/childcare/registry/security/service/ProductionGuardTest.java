package kg.childcare.registry.security.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionGuardTest {
  private static final Map<String, String> GOOD = Map.of(
      "registry.production", "true", "registry.db.url", "jdbc:mysql://db/registry", "registry.db.password", "secret",
      "registry.address", "https://registry.example");

  @Test
  void production_starts_with_settings_of_its_own() {
    assertThatCode(() -> check(GOOD)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
      "registry.demo, true",
      "registry.clock.fixed, 2026-03-02T00:00:00Z",
      "registry.db.url, jdbc:h2:file:./registry",
      "registry.db.password, ''",
      "registry.address, http://registry.example",
      "registry.admin.password, Bishkek-2026"
  })
  void production_refuses_what_is_only_good_for_trying_out(String setting, String value) {
    var settings = new TreeMap<>(GOOD);
    settings.put(setting, value);

    assertThatThrownBy(() -> check(settings)).isInstanceOf(IllegalStateException.class).hasMessageContaining(setting);
  }

  @Test
  void elsewhere_everything_starts() {
    assertThatCode(() -> check(Map.of("registry.demo", "true"))).doesNotThrowAnyException();
  }

  private static void check(Map<String, String> settings) {
    ProductionGuard.check(name -> settings.getOrDefault(name, ""));
  }
}
