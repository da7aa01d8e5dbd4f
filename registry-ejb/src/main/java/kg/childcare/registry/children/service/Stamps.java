package kg.childcare.registry.children.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.children.Stamp;
import kg.childcare.registry.security.service.Caller;

/** Who records and when, in this request. */
@RequestScoped
public class Stamps {
  @Inject
  Clock clock;

  @Inject
  Caller caller;

  public Stamp now() {
    return new Stamp(today(), clock.instant(), caller.username());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
