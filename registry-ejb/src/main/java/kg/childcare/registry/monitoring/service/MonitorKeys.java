package kg.childcare.registry.monitoring.service;

import com.google.crypto.tink.KeysetHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.childcare.registry.monitoring.KeyShare;
import kg.childcare.registry.monitoring.Mandate;
import kg.childcare.registry.monitoring.MonitorKey;
import kg.childcare.registry.monitoring.MonitorSeat;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** Opens, makes and passes on the monitors' keys; asks nobody for rights, its callers do. */
@ApplicationScoped
public class MonitorKeys {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  MonitorKeyring ring;

  @Inject
  Mandates mandates;

  /** Something sealed under a mandate's key, and what it is bound to. */
  record Sealed(UUID sealId, byte[] bytes) {}

  Optional<MonitorKey> keyOf(String username) {
    return em.createQuery("select k from MonitorKey k where k.username = :name", MonitorKey.class)
        .setParameter("name", username).getResultStream().findFirst();
  }

  Optional<KeyShare> share(Mandate mandate, String username) {
    return em.createQuery("select s from KeyShare s where s.mandate = :mandate and s.username = :name", KeyShare.class)
        .setParameter("mandate", mandate).setParameter("name", username).getResultStream().findFirst();
  }

  List<KeyShare> sharesOf(String username) {
    return em.createQuery("select s from KeyShare s join fetch s.mandate where s.username = :name", KeyShare.class)
        .setParameter("name", username).getResultList();
  }

  /** Whether the account holds the role of a monitor today, seated or not. */
  boolean isMonitor(String username) {
    return em.createQuery("select u from UserAccount u where u.username = :name and u.blocked = false", UserAccount.class)
        .setParameter("name", username).getResultStream()
        .anyMatch(user -> user.grantsOn(LocalDate.now(clock)).stream().anyMatch(grant -> Role.MONITOR.equals(grant.role())));
  }

  KeyState state() {
    var name = caller.username();
    if (keyOf(name).isEmpty()) {
      return KeyState.NONE;
    } else if (ring.of(caller.sessionKey(), name).isEmpty()) {
      return KeyState.CLOSED;
    }
    return share(mandates.today(), name).isEmpty() ? KeyState.WAITING : KeyState.OPEN;
  }

  /** Opens the own key for a session; makes a pair for who has none yet, and the mandate's key for the first monitor of a mandate. */
  void open(String username, String sessionKey, char[] password) throws GeneralSecurityException {
    var key = keyOf(username);
    var own = key.isPresent() ? MonitorCrypto.unlock(key.get().pair(), username, password) : MonitorCrypto.newPrivateKey();
    if (key.isEmpty()) {
      em.persist(new MonitorKey(username, MonitorCrypto.wrap(own, username, password), now()));
      em.flush();
    }
    ring.keep(sessionKey, username, own);
    mandates.inForce(LocalDate.now(clock)).ifPresent(mandate -> beFirst(mandate, username));
  }

  /** Whoever is first under a mandate makes its key; the mandate is locked meanwhile, so that there is one key only. */
  private void beFirst(Mandate mandate, String username) {
    if (hasKey(mandate)) {
      return;
    }
    em.lock(mandate, LockModeType.PESSIMISTIC_WRITE);
    if (hasKey(mandate)) {
      return; // made by somebody else meanwhile
    }
    guarded(() -> {
      giveShare(mandate, keyOf(username).orElseThrow(), MonitorCrypto.newDataKey(), username);
      return null;
    });
  }

  private boolean hasKey(Mandate mandate) {
    return em.createQuery("select count(s) from KeyShare s where s.mandate = :mandate", Long.class).setParameter("mandate", mandate).getSingleResult() > 0;
  }

  /** A pair under a new password; the shares stay good. */
  void rewrap(String username, char[] oldPassword, char[] newPassword) throws GeneralSecurityException {
    var key = keyOf(username);
    if (key.isPresent()) {
      var opened = MonitorCrypto.unlock(key.get().pair(), username, oldPassword);
      key.get().renew(MonitorCrypto.wrap(opened, username, newPassword), now());
    }
  }

  /** A fresh pair for who has lost the password; shares given to the old one are worth nothing and are taken away. */
  void startAnew(String username, char[] password) throws GeneralSecurityException {
    var key = keyOf(username);
    if (key.isPresent()) {
      sharesOf(username).forEach(em::remove);
      key.get().renew(MonitorCrypto.newPair(username, password), now());
      em.flush();
    }
    open(username, caller.sessionKey(), password);
  }

  /** Gives a colleague a seat under a mandate, its key and the keys of all mandates that the giver can open; makes the first key of a mandate to come. */
  void giveTo(String username, Mandate mandate) {
    RuleViolation.require(isMonitor(username), "monitoring.rule.notAMonitor", username);
    var key = keyOf(username).orElseThrow(() -> new RuleViolation("monitoring.rule.noKeyYet"));
    guarded(() -> {
      for (var own : sharesOf(caller.username())) {
        if (share(own.mandate(), username).isEmpty()) {
          em.persist(wrapped(own.mandate(), key, dataKey(own.mandate())));
        }
      }
      em.flush();
      if (share(mandate, username).isEmpty()) {
        em.lock(mandate, LockModeType.PESSIMISTIC_WRITE);
        RuleViolation.require(!hasKey(mandate), "monitoring.rule.keyWithColleague"); // a second key would divide the notes of one mandate
        giveShare(mandate, key, MonitorCrypto.newDataKey(), caller.username());
      } else {
        seat(mandate, username, caller.username());
      }
      return null;
    });
  }

  private void giveShare(Mandate mandate, MonitorKey key, byte[] dataKey, String by) throws GeneralSecurityException {
    em.persist(new KeyShare(mandate, key.username(), MonitorCrypto.give(dataKey, key.pair().publicKey(), mandate.id(), key.username()), by, now()));
    seat(mandate, key.username(), by);
  }

  private KeyShare wrapped(Mandate mandate, MonitorKey key, byte[] dataKey) throws GeneralSecurityException {
    var share = MonitorCrypto.give(dataKey, key.pair().publicKey(), mandate.id(), key.username());
    return new KeyShare(mandate, key.username(), share, caller.username(), now());
  }

  private void seat(Mandate mandate, String username, String by) {
    if (mandates.seatsOf(username).stream().noneMatch(seat -> seat.mandate().id().equals(mandate.id()))) {
      em.persist(new MonitorSeat(mandate, username, by, now()));
    }
  }

  Sealed seal(Mandate mandate, String column, byte[] plain) {
    var sealId = UUID.randomUUID();
    return new Sealed(sealId, seal(mandate, column, sealId.toString(), plain));
  }

  byte[] seal(Mandate mandate, String column, String sealId, byte[] plain) {
    return guarded(() -> MonitorCrypto.seal(dataKey(mandate), column, sealId, plain));
  }

  byte[] openSealed(Mandate mandate, String column, String sealId, byte[] sealed) {
    return guarded(() -> MonitorCrypto.open(dataKey(mandate), column, sealId, sealed));
  }

  private byte[] dataKey(Mandate mandate) throws GeneralSecurityException {
    var name = caller.username();
    KeysetHandle own = ring.of(caller.sessionKey(), name).orElseThrow(() -> new RuleViolation("monitoring.rule.keyClosed"));
    var share = share(mandate, name).orElseThrow(() -> new RuleViolation("monitoring.rule.noSeat"));
    return MonitorCrypto.take(share.wrappedKey(), own, mandate.id(), name);
  }

  private Instant now() {
    return Instant.now(clock);
  }

  private interface Secret<T> {
    T get() throws GeneralSecurityException;
  }

  private static <T> T guarded(Secret<T> work) {
    try {
      return work.get();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A seal of the monitors does not fit", e);
    }
  }
}
