package kg.childcare.registry.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.security.AccessToken;
import kg.childcare.registry.security.Grant;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** Lets people and programs in by password, and out again. Says nothing about why it refused, except that it was too often. */
@Stateless
@Audited
@PermitAll
public class LoginService {
  static final Duration TOKEN_LIFE = Duration.ofHours(8);

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Throttle throttle;

  @Inject
  AuditTrail trail;

  @Inject
  Event<SignedIn> signedIn;

  @Inject
  Event<SignedOut> signedOut;

  /**
   * Opens a session.
   *
   * @param address where the request came from; failures are counted for it
   * @throws RuleViolation {@code security.rule.wrongPassword} or {@code security.rule.tooManyAttempts}
   */
  public SignedInAs signIn(String username, char[] password, String address) {
    var account = recognised(username, password, address);
    var key = Passwords.randomKey();
    signedIn.fire(new SignedIn(account.username(), key, password));
    return new SignedInAs(account.username(), key, SignedInPerson.stamp(account), account.language());
  }

  /** Issues a token for a program, for {@code 8} hours; refuses as {@link #signIn}. */
  public IssuedToken issueToken(String username, char[] password, String address) {
    var account = recognised(username, password, address);
    var token = Passwords.randomKey();
    var hash = Passwords.digest(token);
    var expires = Instant.now(clock).plus(TOKEN_LIFE);
    em.persist(new AccessToken(account.id(), hash, expires));
    signedIn.fire(new SignedIn(account.username(), hash, password));
    var roles = new TreeSet<String>();
    account.grantsOn(LocalDate.now(clock)).stream().map(Grant::role).forEach(roles::add);
    return new IssuedToken(token, expires, roles);
  }

  /** Ends a token; one that is unknown or ended already stays so. */
  public void revokeToken(String token) {
    var hash = Passwords.digest(token);
    em.createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class)
        .setParameter("hash", hash).getResultStream().findFirst()
        .ifPresent(found -> found.revoke(Instant.now(clock)));
    signedOut.fire(new SignedOut(hash));
  }

  /** Ends a session on the person's own wish. */
  public void signOut(String sessionKey) {
    signedOut.fire(new SignedOut(sessionKey));
  }

  private UserAccount recognised(String username, char[] password, String address) {
    var name = username == null ? "" : username.strip();
    RuleViolation.require(throttle.allows(name, address), "security.rule.tooManyAttempts");
    var account = account(name).filter(found -> !found.blocked());
    account.ifPresent(this::tell);
    var fits = password.length <= Passwords.MAX_LENGTH && Passwords.fits(password, account.map(UserAccount::passwordHash).orElse(null));
    if (!fits) {
      throttle.failed(name, address);
      throw new RuleViolation("security.rule.wrongPassword");
    }
    throttle.succeeded(name);
    var known = account.orElseThrow();
    if (Passwords.outdated(known.passwordHash())) {
      known.changePassword(Passwords.hash(password));
    }
    return known;
  }

  private Optional<UserAccount> account(String username) {
    return em.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class)
        .setParameter("name", username).getResultStream().findFirst();
  }

  /** Monitors come and go unseen by others; of everybody else the trail tells. */
  private void tell(UserAccount account) {
    trail.by(account.username());
    var monitor = account.grantsOn(LocalDate.now(clock)).stream().anyMatch(grant -> Role.MONITOR.equals(grant.role()));
    trail.about(monitor ? "monitoring" : "user", account.username());
  }
}
