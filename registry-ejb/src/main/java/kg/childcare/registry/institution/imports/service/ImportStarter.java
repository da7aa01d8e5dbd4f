package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Sets the background work going as soon as what was brought or confirmed is safely kept. */
@ApplicationScoped
public class ImportStarter {
  @Inject
  ImportRunner runner;

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
    runner.read(received);
  }

  void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportConfirmed confirmed) {
    runner.write(confirmed);
  }
}
