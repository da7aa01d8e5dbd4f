package kg.childcare.registry.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import kg.childcare.registry.shared.Texts;

/** The only "now" there is: Bishkek time, or the instant at which a demonstration stands still. */
@ApplicationScoped
public class ClockProducer {
  @Inject
  RegistryConfig config;

  @Produces
  Clock clock() {
    return config.fixedNow().map(now -> Clock.fixed(now, Texts.ZONE)).orElseGet(() -> Clock.system(Texts.ZONE));
  }
}
