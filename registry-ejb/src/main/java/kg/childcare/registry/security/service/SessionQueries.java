package kg.childcare.registry.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import kg.childcare.registry.security.AccessToken;
import kg.childcare.registry.security.Grant;
import kg.childcare.registry.security.UserAccount;

/** Says, for every request anew, who stands behind a session or a token; blocked, expired and outdated ones are nobody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SessionQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Instance<GrantCondition> conditions;

  public Optional<SignedInPerson> behindToken(String token) {
    var hash = Passwords.digest(token);
    return em.createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class)
        .setParameter("hash", hash).getResultStream().findFirst()
        .filter(found -> found.opens(Instant.now(clock)))
        .map(found -> em.find(UserAccount.class, found.userId()))
        .filter(account -> !account.blocked())
        .map(account -> person(account, hash));
  }

  public Optional<SignedInPerson> behindSession(SignedInAs session) {
    return em.createQuery("select u from UserAccount u where u.username = :name and u.blocked = false", UserAccount.class)
        .setParameter("name", session.username()).getResultStream().findFirst()
        .filter(account -> SignedInPerson.stamp(account).equals(session.stamp()))
        .map(account -> person(account, session.sessionKey()));
  }

  private SignedInPerson person(UserAccount account, String sessionKey) {
    var today = LocalDate.now(clock);
    var roles = account.grantsOn(today).stream().map(Grant::role)
        .filter(role -> conditions.stream().allMatch(condition -> condition.holds(account.username(), role, today)))
        .collect(Collectors.toSet());
    return new SignedInPerson(account.username(), sessionKey, roles);
  }
}
