package kg.childcare.registry.security.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.security.ShownColumns;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.Language;

/** What everybody signed in may change of the own account: the password, the language, and which columns of lists are shown. */
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

  /** Remembers which columns of a list the person wants to see. @param columns their names */
  public void showColumns(@NotNull String list, @NotNull Collection<String> columns) {
    var shown = shown().stream().filter(one -> one.list().equals(list)).findFirst().orElseGet(() -> {
      var first = new ShownColumns(caller.userId(), list);
      em.persist(first);
      return first;
    });
    shown.show(columns);
  }

  /** Names of the columns that the person wants to see, for each list of which that was ever said. */
  public Map<String, Collection<String>> shownColumns() {
    return shown().stream().collect(Collectors.toMap(ShownColumns::list, ShownColumns::shown));
  }

  private List<ShownColumns> shown() {
    return em.createQuery("select c from ShownColumns c where c.userId = :id", ShownColumns.class).setParameter("id", caller.userId()).getResultList();
  }

  private UserAccount own() {
    return em.find(UserAccount.class, caller.userId());
  }
}
