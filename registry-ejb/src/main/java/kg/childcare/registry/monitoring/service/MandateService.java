package kg.childcare.registry.monitoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.monitoring.Mandate;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** The monitors' own house-keeping: opening the key, giving it to a colleague, handing the mandate over. */
@Stateless
@Audited("monitoring")
@RolesAllowed(Role.MONITOR)
public class MandateService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  MonitorKeys keys;

  @Inject
  Mandates mandates;

  @Inject
  AuditTrail trail;

  /** Opens the own key in this session. @throws RuleViolation monitoring.rule.keyPassword */
  public void openKey(@NotNull char[] password) {
    attempt(() -> keys.open(caller.username(), caller.sessionKey(), password));
  }

  /** Puts the own key under another password, after somebody reset it. @throws RuleViolation monitoring.rule.keyPassword */
  public void moveKey(@NotNull char[] oldPassword, @NotNull char[] newPassword) {
    attempt(() -> {
      keys.rewrap(caller.username(), oldPassword, newPassword);
      keys.open(caller.username(), caller.sessionKey(), newPassword);
    });
  }

  /** Makes a new key for who cannot open the old one any more; a colleague has to give the mandate's key again. */
  public void makeNewKey(@NotNull char[] password) {
    attempt(() -> keys.startAnew(caller.username(), password));
  }

  /** Gives a colleague a seat and the keys, today or for the mandate to come. Nobody else can. */
  public void giveKey(@NotNull String username, Long mandateId) {
    var mandate = mandateId == null ? mandates.today() : find(mandateId);
    trail.about("monitoring", mandate.id());
    keys.giveTo(username, mandate);
  }

  /** The mandate passes to another body from a day on; earlier records stay with their authors. */
  public long handOver(@NotNull Multilingual body, @NotNull Multilingual act, @NotNull LocalDate from) {
    var current = mandates.today();
    RuleViolation.require(keys.state() == KeyState.OPEN, "monitoring.rule.keyClosed");
    var next = current.handOver(body, act, from);
    em.persist(next);
    return next.id();
  }

  private Mandate find(long id) {
    var found = em.find(Mandate.class, id);
    if (found == null) {
      throw new NotThere("mandate", id);
    }
    return found;
  }

  private interface Secret {
    void run() throws GeneralSecurityException;
  }

  private static void attempt(Secret work) {
    try {
      work.run();
    } catch (GeneralSecurityException wrong) {
      throw new RuleViolation("monitoring.rule.keyPassword");
    }
  }
}
