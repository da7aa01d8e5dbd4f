package kg.childcare.registry.security.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;

/** What the people are called whose accounts stand in records; asked once for each in a request. */
@RequestScoped
public class PersonNames {
  @PersistenceContext
  EntityManager em;

  private final Map<String, String> known = new HashMap<>();

  /** The person's name; the account itself where nobody has it, as for what a job wrote, and null for nobody. */
  public String of(String username) {
    return username == null ? null : known.computeIfAbsent(username, this::read);
  }

  private String read(String username) {
    return em.createQuery("select u.displayName from UserAccount u where u.username = :name", String.class)
        .setParameter("name", username).getResultStream().findFirst().orElse(username);
  }
}
