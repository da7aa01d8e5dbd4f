package kg.childcare.registry.shared.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import kg.childcare.registry.shared.NoVersion;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Stale;

/**
 * Holds a write to the state of the record that the caller has read, as a program says it by {@code If-Match}. Every use case that
 * changes a record shows it here, inside its transaction; one that does not is undone when the caller named a state.
 */
@RequestScoped
public class Precondition {
  @PersistenceContext
  EntityManager em;

  private Set<String> read;
  private boolean compared;

  /** @param tags states that the caller would have changed; null when any will do */
  public void expect(Set<String> tags) {
    read = tags;
    compared = false;
  }

  /** Refuses as {@link Stale} a record in another state. */
  public <T extends Registered> T check(T record) {
    check(record.tag());
    return record;
  }

  /** The same for a state that is no record's own. */
  public void check(String tag) {
    compared = true;
    if (read != null && !read.contains(tag)) {
      throw new Stale(read, tag);
    }
  }

  /** Checks, and counts the write as a change of the record also where what it writes lies beside it. */
  public <T extends Registered> T touch(T record) {
    em.lock(check(record), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return record;
  }

  /** Undoes a use case that compared nothing although the caller named a state. */
  public void requireCompared(String useCase) {
    if (read != null && !compared) {
      throw new NoVersion(useCase);
    }
  }
}
