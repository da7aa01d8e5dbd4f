package kg.childcare.registry.security.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.AccessToken;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.BrokenPromise;
import kg.childcare.registry.shared.service.Precondition;

/** What the administrator does to users: lets them in, gives and ends roles, blocks, and sets a forgotten password anew. */
@Stateless
@Audited
@RolesAllowed(Role.ADMIN)
public class UserService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AuditTrail trail;

  /** @throws RuleViolation {@code security.rule.usernameTaken}, {@code usernameForm}, {@code passwordLength}, {@code passwordIsName} */
  public void create(@NotNull @Valid NewUser user) {
    var name = user.username().strip();
    requireOf("username", found(name) == null, "security.rule.usernameTaken", name);
    var account = new UserAccount(name, user.displayName().strip(), "-", user.language());
    PasswordRules.require(name, user.password());
    account.changePassword(Passwords.hash(user.password().toCharArray()));
    em.persist(account);
    write(name);
    trail.about("user", name);
  }

  /** Of two who give one name at the same moment the second is told by the constraint of the table alone. */
  private void write(String name) {
    try {
      em.flush();
    } catch (PersistenceException failure) {
      requireOf("username", !BrokenPromise.isBehind(failure), "security.rule.usernameTaken", name);
      throw failure;
    }
  }

  /** Gives a role; refuses unknown places, overlaps and roles that exclude each other. */
  public void grant(@NotNull String username, @NotNull @Valid NewGrant grant) {
    var account = precondition.touch(another(username)); // of two who give a role at once one is told
    requireOf("role", Role.ALL.contains(grant.role()), "security.rule.roleUnknown", grant.role());
    var period = Period.of(grant.from(), grant.to());
    requireOf("territory", grant.institution() == null || grant.territory() == null, "security.rule.grantNeedsOnePlace");
    if (grant.institution() != null) {
      account.grantIn(institution(grant.institution()), grant.role(), period);
    } else {
      requireOf("territory", grant.territory() != null, "security.rule.grantNeedsOnePlace");
      requireOf("territory", em.find(Territory.class, grant.territory()) != null, "security.rule.territoryUnknown", grant.territory());
      account.grant(grant.role(), grant.territory(), period);
    }
    trail.detail(grant.role() + " " + (grant.institution() != null ? grant.institution() : grant.territory()) + " " + period);
  }

  /** Ends a role today; it holds for the rest of the day. A role that begins later cannot end before it began. */
  public void endGrant(@NotNull String username, long grantId) {
    another(username).endGrant(grantId, LocalDate.now(clock));
    trail.detail("grant " + grantId);
  }

  public void block(@NotNull String username) {
    var account = another(username);
    account.block();
    endTokens(account);
  }

  public void unblock(@NotNull String username) {
    another(username).unblock();
  }

  /** Sets a new password and ends all sessions and tokens made with the old one. */
  public void resetPassword(@NotNull String username, @NotNull String password) {
    var account = another(username);
    PasswordRules.require(account.username(), password);
    account.changePassword(Passwords.hash(password.toCharArray()));
    endTokens(account);
  }

  private void endTokens(UserAccount account) {
    em.createQuery("select t from AccessToken t where t.userId = :user and t.revokedAt is null", AccessToken.class)
        .setParameter("user", account.id()).getResultStream().forEach(token -> token.revoke(Instant.now(clock)));
  }

  private UserAccount another(String username) {
    trail.about("user", username);
    var account = found(username);
    if (account == null) {
      throw new NotThere("user", username);
    }
    RuleViolation.require(!account.id().equals(caller.userId()), "security.rule.notYourself");
    return precondition.check(account);
  }

  private UserAccount found(String username) {
    return em.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class)
        .setParameter("name", username).getResultStream().findFirst().orElse(null);
  }

  /** Asked of the table itself: accounts come before institutions, whose own code builds on them. */
  private long institution(String number) {
    var ids = em.createNativeQuery("select id from institution where number = ?").setParameter(1, number).getResultList();
    requireOf("institution", !ids.isEmpty(), "security.rule.institutionUnknown", number);
    return ((Number) ids.get(0)).longValue();
  }
}
