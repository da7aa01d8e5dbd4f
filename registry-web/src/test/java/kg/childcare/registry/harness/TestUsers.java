package kg.childcare.registry.harness;

import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.Grant;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Role;

/** Accounts that tests act as, made when first needed. */
@Singleton
public class TestUsers {
  private static final String COUNTRY = Territory.COUNTRY;
  private static final Period ALWAYS = Period.since(LocalDate.of(2020, 1, 1));

  @PersistenceContext
  EntityManager em;

  public String national(String role) {
    return account(role.toLowerCase(Locale.ROOT), user -> user.grant(role, COUNTRY, ALWAYS));
  }

  public String second(String role) {
    return account(role.toLowerCase(Locale.ROOT) + "2", user -> user.grant(role, COUNTRY, ALWAYS));
  }

  public String in(String territory, String role) {
    return account(role.toLowerCase(Locale.ROOT) + "-" + territory, user -> user.grant(role, territory, ALWAYS));
  }

  /** Holds one role in the whole country and another in one territory. */
  public String nationalAndIn(String role, String territory, String other) {
    return account(role.toLowerCase(Locale.ROOT) + "-" + other.toLowerCase(Locale.ROOT) + "-" + territory, user -> {
      user.grant(role, COUNTRY, ALWAYS);
      user.grant(other, territory, ALWAYS);
    });
  }

  public String clerkOf(long institutionId) {
    return account("clerk-" + institutionId, user -> user.grantIn(institutionId, Role.INSTITUTION, ALWAYS));
  }

  /** Held a role in the whole country, and does so no more. */
  public String former(String role) {
    return account(role.toLowerCase(Locale.ROOT) + "-former", user -> user.grant(role, COUNTRY, Period.of(ALWAYS.from(), ALWAYS.from().plusYears(1))));
  }

  public Set<String> rolesOf(String username) {
    return find(username)
        .getResultStream()
        .flatMap(user -> user.grants().stream())
        .map(Grant::role)
        .collect(Collectors.toSet());
  }

  private String account(String username, Consumer<UserAccount> grants) {
    if (find(username).getResultList().isEmpty()) {
      var user = new UserAccount(username, "Test " + username, "-", Language.EN);
      grants.accept(user);
      em.persist(user);
    }
    return username;
  }

  private TypedQuery<UserAccount> find(String username) {
    return em.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class).setParameter("name", username);
  }
}
