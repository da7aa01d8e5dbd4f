package kg.childcare.registry.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.security.UserAccount;

/** Who asks, in this request; a stranger when nobody signed in. Read anew for every request, so that a withdrawn role ends at once. */
@RequestScoped
public class Caller {
  public static final String STRANGER = "anonymous";

  @PersistenceContext
  EntityManager em;

  @Inject
  SecurityContext security;

  @Inject
  Clock clock;

  @Inject
  Instance<GrantCondition> conditions;

  private String username = STRANGER;
  private String sessionKey;
  private Long userId;
  private String displayName = "";
  private List<GrantInForce> grants = List.of();

  @PostConstruct
  void recognise() {
    var principal = security.getCallerPrincipal();
    if (principal != null) {
      become(principal.getName());
    }
  }

  /** Takes over whom the login recognised in this request; only the authentication mechanism calls it. */
  public void signedInAs(SignedInPerson person) {
    sessionKey = person.sessionKey();
    become(person.username());
  }

  private void become(String name) {
    username = name;
    userId = null;
    displayName = "";
    grants = List.of();
    em.createQuery("select u from UserAccount u where u.username = :name and u.blocked = false", UserAccount.class)
        .setParameter("name", username)
        .getResultStream()
        .findFirst()
        .ifPresent(this::take);
  }

  private void take(UserAccount account) {
    userId = account.id();
    displayName = account.displayName();
    var today = LocalDate.now(clock);
    grants = account.grantsOn(today).stream()
        .filter(grant -> conditions.stream().allMatch(condition -> condition.holds(account.username(), grant.role(), today)))
        .map(grant -> GrantInForce.of(grant.role(), grant.territory(), grant.institutionId()))
        .toList();
  }

  public String username() {
    return username;
  }

  /** Names the session or token of this request, as the event {@link SignedIn} did; null for strangers and jobs. */
  public String sessionKey() {
    return sessionKey;
  }

  /** Id of the account, or null for a stranger. */
  public Long userId() {
    return userId;
  }

  public String displayName() {
    return displayName;
  }

  public boolean has(String role) {
    return grants.stream().anyMatch(grant -> grant.role().equals(role));
  }

  public boolean hasAny(String... roles) {
    return Arrays.stream(roles).anyMatch(this::has);
  }

  /** Grants in force today for any of these roles; of all roles when none is named. */
  public List<GrantInForce> grants(String... roles) {
    var wanted = Set.of(roles);
    return grants.stream().filter(grant -> wanted.isEmpty() || wanted.contains(grant.role())).toList();
  }
}
