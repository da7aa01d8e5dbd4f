package kg.childcare.registry.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.Grant;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Users as the administrator sees them; never a password, not even its hash. */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UserQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  /** How many users have this text in their name or user name; all when it is null. */
  public long count(String text) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var user = query.from(UserAccount.class);
    query.select(cb.count(user)).where(matching(text, cb, user));
    return em.createQuery(query).getSingleResult();
  }

  public List<UserRow> rows(String text, PageRequest<UserSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(UserAccount.class);
    var user = query.from(UserAccount.class);
    var sort = user.get(page.sort().attribute());
    query.select(user).where(matching(text, cb, user)).orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(user.get("id")));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultStream().map(this::row).toList();
  }

  public UserDetail detail(String username) {
    return em.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class)
        .setParameter("name", username).getResultStream().findFirst()
        .map(this::detail)
        .orElseThrow(() -> new NotThere("user", username));
  }

  private UserRow row(UserAccount user) {
    var roles = user.grantsOn(today()).stream().map(Grant::role).distinct().sorted().toList();
    return new UserRow(user.username(), user.displayName(), user.blocked(), roles);
  }

  private UserDetail detail(UserAccount user) {
    return new UserDetail(user.username(), user.displayName(), user.language(), user.blocked(), user.grants().stream().map(this::row).toList());
  }

  private GrantRow row(Grant grant) {
    var territory = grant.territory() == null ? null : em.find(Territory.class, grant.territory()).name();
    var period = grant.period();
    return new GrantRow(grant.id(), grant.role(), territory, number(grant.institutionId()), period.from(), period.to(), grant.inForce(today()));
  }

  /** Asked of the table itself: accounts come before institutions, whose own code builds on them. */
  private String number(Long institutionId) {
    return institutionId == null
        ? null
        : (String) em.createNativeQuery("select number from institution where id = ?").setParameter(1, institutionId).getSingleResult();
  }

  private static Predicate matching(String text, CriteriaBuilder cb, Root<UserAccount> user) {
    if (text == null || text.isBlank()) {
      return cb.conjunction();
    }
    var part = "%" + text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    return cb.or(cb.like(user.get("username"), part, '!'), cb.like(cb.lower(user.get("displayName")), part, '!'));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
