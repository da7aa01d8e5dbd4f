package kg.childcare.registry.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.logging.Logger;
import kg.childcare.registry.security.service.PasswordChanged;
import kg.childcare.registry.security.service.SignedIn;
import kg.childcare.registry.security.service.SignedOut;

/** Opens a monitor's key at sign-in and forgets it at sign-out: the only moments at which the password is at hand. */
@ApplicationScoped
public class MonitorKeyEvents {
  private static final Logger LOG = Logger.getLogger(MonitorKeyEvents.class.getName());

  @Inject
  MonitorKeys keys;

  @Inject
  MonitorKeyring ring;

  void signedIn(@Observes SignedIn event) {
    if (!keys.isMonitor(event.username())) {
      return;
    }
    try {
      keys.open(event.username(), event.sessionKey(), event.password());
    } catch (GeneralSecurityException closed) {
      LOG.info("A monitor's key did not open with the password of the account; it stays closed until its owner opens it");
    }
  }

  void changed(@Observes PasswordChanged event) {
    try {
      keys.rewrap(event.username(), event.oldPassword(), event.newPassword());
    } catch (GeneralSecurityException closed) {
      LOG.info("A monitor's key was under another password already and stays as it is");
    }
  }

  void signedOut(@Observes SignedOut event) {
    ring.forget(event.sessionKey());
  }
}
