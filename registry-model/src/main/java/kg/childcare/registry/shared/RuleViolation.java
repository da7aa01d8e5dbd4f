package kg.childcare.registry.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Refuses what a rule forbids and undoes the transaction; carries the rules broken, never a finished sentence. */
@ApplicationException(rollback = true, inherited = true)
public class RuleViolation extends RuntimeException {
  private final transient List<Breach> breaches;

  public RuleViolation(List<Breach> breaches) {
    super(breaches.toString());
    this.breaches = List.copyOf(breaches);
  }

  public RuleViolation(String rule, Object... values) {
    this(List.of(breach(null, rule, values)));
  }

  public static Breach breach(String field, String rule, Object... values) {
    return new Breach(rule, field, Collections.unmodifiableList(Arrays.asList(values.clone())));
  }

  /** Refuses unless the condition holds. */
  public static void require(boolean condition, String rule, Object... values) {
    if (!condition) {
      throw new RuleViolation(rule, values);
    }
  }

  /** As {@link #require}, and says which input the person has to look at. */
  public static void requireOf(String field, boolean condition, String rule, Object... values) {
    if (!condition) {
      throw new RuleViolation(List.of(breach(field, rule, values)));
    }
  }

  /** Refuses all of them together; nothing where there are none. */
  public static void requireNone(List<Breach> breaches) {
    if (!breaches.isEmpty()) {
      throw new RuleViolation(breaches);
    }
  }

  public List<Breach> breaches() {
    return breaches;
  }

  public String rule() {
    return breaches.get(0).rule();
  }
}
