package kg.childcare.registry.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import kg.childcare.registry.shared.service.RegistryConfig;

/** Opens the vault at the start and refuses to run in production with what is only good for trying out. */
@Singleton
@Startup
public class ProductionGuard {
  private static final String DEMO_PASSWORD = "Bishkek-2026";

  @Inject
  RegistryConfig config;

  @Inject
  Vault vault;

  @PostConstruct
  void guard() {
    check(name -> config.value(name).orElse(""));
    vault.test();
  }

  /** Checks the settings, each given as text and empty when it is not made. */
  static void check(UnaryOperator<String> setting) {
    if (!"true".equals(setting.apply("registry.production"))) {
      return;
    }
    refuse("true".equals(setting.apply("registry.demo")), "registry.demo", "fills the database with invented children");
    refuse(!setting.apply("registry.clock.fixed").isEmpty(), "registry.clock.fixed", "lets time stand still");
    refuse(!setting.apply("registry.db.url").startsWith("jdbc:mysql:"), "registry.db.url", "does not name a MySQL or MariaDB server");
    refuse(setting.apply("registry.db.password").isBlank(), "registry.db.password", "is empty");
    refuse(!setting.apply("registry.address").startsWith("https:"), "registry.address", "is not an https address");
    refuse(DEMO_PASSWORD.equals(setting.apply("registry.admin.password")), "registry.admin.password", "is the one of the demonstration");
  }

  private static void refuse(boolean wrong, String setting, String why) {
    if (wrong) {
      throw new IllegalStateException("Production does not start: " + setting + " " + why + "; docs/operations.md says what it must be");
    }
  }
}
