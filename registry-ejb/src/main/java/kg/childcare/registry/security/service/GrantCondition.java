package kg.childcare.registry.security.service;

import java.time.LocalDate;

/**
 * A further condition on a role, known to another slice and offered by it as a CDI bean: a grant for which one of them does not
 * hold gives nothing on that day.
 */
public interface GrantCondition {
  boolean holds(String username, String role, LocalDate day);
}
