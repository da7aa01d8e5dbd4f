package kg.childcare.registry.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting an operator can make, in one place; docs/operations.md explains each. A missing one stops the start and names itself. */
@ApplicationScoped
public class RegistryConfig {
  private final Config config = ConfigProvider.getConfig();

  /** Folder that holds the embedded database, keys and logs. */
  public Path home() {
    return Path.of(config.getOptionalValue("registry.home", String.class).orElse("target/registry"));
  }

  /** Whether to fill an empty database with the synthetic country; refused in production. */
  public boolean demo() {
    return flag("registry.demo");
  }

  public boolean production() {
    return flag("registry.production");
  }

  /** Address under which people reach the system; printed in QR codes and mails. */
  public String publicAddress() {
    return config.getOptionalValue("registry.address", String.class).orElse("http://127.0.0.1:8080");
  }

  /** The instant at which a demonstration or a test stands still. */
  public Optional<Instant> fixedNow() {
    return config.getOptionalValue("registry.clock.fixed", String.class).map(Instant::parse);
  }

  public String databaseUrl() {
    return config.getOptionalValue("registry.db.url", String.class).orElse("jdbc:h2:mem:registry");
  }

  public Optional<String> value(String name) {
    return config.getOptionalValue(name, String.class);
  }

  /** A setting without which the system may not start. */
  public String required(String name) {
    return value(name).orElseThrow(() -> new IllegalStateException("The setting " + name + " is missing; docs/operations.md says what it is for"));
  }

  private boolean flag(String name) {
    return config.getOptionalValue(name, Boolean.class).orElse(false);
  }
}
