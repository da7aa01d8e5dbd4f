package kg.childcare.registry.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.security.service.PasswordChanged;
import kg.childcare.registry.security.service.SignedIn;
import kg.childcare.registry.security.service.SignedOut;
import kg.childcare.registry.shared.Role;

/** Opens a monitor's key at sign-in and forgets it at sign-out: the only moments at which the password is at hand. */
@ApplicationScoped
public class MonitorKeyEvents {
  private static final Logger LOG = Logger.getLogger(MonitorKeyEvents.class.getName());

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  MonitorKeys keys;

  @Inject
  MonitorKeyring ring;

  void signedIn(@Observes SignedIn event) {
    if (!isMonitor(event.username())) {
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

  private boolean isMonitor(String username) {
    return em.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class)
        .setParameter("name", username).getResultStream()
        .anyMatch(user -> user.grantsOn(LocalDate.now(clock)).stream().anyMatch(grant -> Role.MONITOR.equals(grant.role())));
  }
}
