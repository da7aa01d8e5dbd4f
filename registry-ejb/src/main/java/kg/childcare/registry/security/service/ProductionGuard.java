package kg.childcare.registry.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import kg.childcare.registry.shared.service.RegistryConfig;

/** Opens the vault at the start and refuses to run in production with what is only good for trying out. */
@Singleton
@Startup
public class ProductionGuard {
  @Inject
  RegistryConfig config;

  @Inject
  Vault vault;

  @PostConstruct
  void check() {
    if (config.production()) {
      refuse(config.demo(), "registry.demo", "fills the database with invented children");
      refuse(config.fixedNow().isPresent(), "registry.clock.fixed", "lets time stand still");
      refuse(config.databaseUrl().startsWith("jdbc:h2:"), "registry.db.url", "names the embedded database");
      refuse(config.required("registry.db.password").isBlank(), "registry.db.password", "is empty");
      refuse(!config.publicAddress().startsWith("https:"), "registry.address", "is not an https address");
    }
    vault.test();
  }

  private static void refuse(boolean wrong, String setting, String why) {
    if (wrong) {
      throw new IllegalStateException("Production does not start: " + setting + " " + why + "; docs/operations.md says what it must be");
    }
  }
}
