package kg.childcare.registry.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    var now = Instant.now(clock);
    return account("u.id in (select t.userId from AccessToken t where t.hash = :key and t.revokedAt is null and t.expiresAt > :now)", query -> query.setParameter("key", hash).setParameter("now", now))
        .map(account -> person(account, hash));
  }

  public Optional<SignedInPerson> behindSession(SignedInAs session) {
    return byName(session.username())
        .filter(account -> SignedInPerson.stamp(account).equals(session.stamp()))
        .map(account -> person(account, session.sessionKey()));
  }

  /** Whoever has this name, for work that the container recognised by itself. */
  public Optional<SignedInPerson> named(String username) {
    return byName(username).map(account -> person(account, null));
  }

  private Optional<UserAccount> byName(String username) {
    return account("u.username = :name", query -> query.setParameter("name", username));
  }

  /** The account with its grants in one statement: every request asks this. */
  private Optional<UserAccount> account(String condition, UnaryOperator<TypedQuery<UserAccount>> values) {
    var query = em.createQuery("select u from UserAccount u left join fetch u.grants where u.blocked = false and " + condition, UserAccount.class);
    return values.apply(query).getResultList().stream().findFirst();
  }

  private SignedInPerson person(UserAccount account, String sessionKey) {
    var today = LocalDate.now(clock);
    var grants = account.grantsOn(today).stream()
        .filter(grant -> conditions.stream().allMatch(condition -> condition.holds(account.username(), grant.role(), today)))
        .map(grant -> GrantInForce.of(grant.role(), grant.territory(), grant.institutionId()))
        .toList();
    return new SignedInPerson(account.username(), sessionKey, account.id(), account.displayName(), grants);
  }
}
