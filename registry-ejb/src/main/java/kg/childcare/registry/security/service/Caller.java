package kg.childcare.registry.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who asks, in this request; a stranger when nobody signed in. Read anew for every request, so that a withdrawn role ends at once. */
@RequestScoped
public class Caller {
  public static final String STRANGER = "anonymous";

  @Inject
  SecurityContext security;

  @Inject
  SessionQueries sessions;

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
    username = person.username();
    sessionKey = person.sessionKey();
    userId = person.userId();
    displayName = person.displayName();
    grants = person.grants();
  }

  private void become(String name) {
    username = name;
    sessions.named(name).ifPresent(this::signedInAs);
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
