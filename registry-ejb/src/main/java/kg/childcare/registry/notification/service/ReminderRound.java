package kg.childcare.registry.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every hour, on every node, for running accreditations whose reminders nobody has written: those from before reminders were kept, and those
 * that came into the database otherwise than by a decision here. Finds nothing on all other days; two nodes at once wait for each other and write the same.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRound {
  private static final Logger LOG = Logger.getLogger(ReminderRound.class.getName());

  @Inject
  ForgottenReminders forgotten;

  @Schedule(hour = "*", minute = "*/20", second = "25", persistent = false)
  public void lookAround() {
    long after = 0;
    try {
      for (var some = forgotten.after(after); !some.isEmpty(); some = forgotten.after(after)) {
        some.forEach(this::write);
        after = some.get(some.size() - 1);
      }
    } catch (RuntimeException failure) { // a timer that fails is not called again
      LOG.log(Level.WARNING, "Nobody could look whose reminders are not written", failure);
    }
  }

  private void write(long institutionId) {
    try {
      forgotten.write(institutionId);
    } catch (RuntimeException failure) { // the others are told all the same
      LOG.log(Level.WARNING, "Reminders of institution " + institutionId + " were not written", failure);
    }
  }
}
