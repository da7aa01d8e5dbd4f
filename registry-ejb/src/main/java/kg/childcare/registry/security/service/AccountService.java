package kg.childcare.registry.security.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.Language;

/** What everybody signed in may change of the own account: the password and the language. */
@Stateless
@RolesAllowed("**")
public class AccountService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  AuditTrail trail;

  @Inject
  Event<PasswordChanged> changed;

  /** Changes the password after asking for the current one; other sessions end, the session given back goes on. */
  @Audited
  public SignedInAs changePassword(@NotNull String current, @NotNull String fresh) {
    var account = own();
    trail.about("user", account.username());
    requireOf("current", Passwords.fits(current.toCharArray(), account.passwordHash()), "security.rule.wrongPassword");
    PasswordRules.require(account.username(), fresh);
    account.changePassword(Passwords.hash(fresh.toCharArray()));
    changed.fire(new PasswordChanged(account.username(), caller.sessionKey(), current.toCharArray(), fresh.toCharArray()));
    return new SignedInAs(account.username(), caller.sessionKey(), SignedInPerson.stamp(account), account.language());
  }

  /** Remembers in which language the person wants to be spoken to. */
  public void speak(@NotNull Language language) {
    own().speak(language);
  }

  private UserAccount own() {
    return em.find(UserAccount.class, caller.userId());
  }
}
