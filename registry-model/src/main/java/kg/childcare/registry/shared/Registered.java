package kg.childcare.registry.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;

/** Anything the registry keeps: has an id that is never reused, and a version that catches a second editor. */
@MappedSuperclass
public abstract class Registered implements Versioned {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "registry")
  @TableGenerator(
      name = "registry",
      table = "id_block",
      pkColumnName = "name",
      valueColumnName = "next_value",
      pkColumnValue = "registry",
      allocationSize = 5000)
  private Long id;

  @Version
  private int version;

  public Long id() {
    return id;
  }

  @Override
  public int version() {
    return version;
  }

  /** Refuses a change that was prepared on an older state. A null means the caller did not say. */
  public void requireVersion(Integer expected) {
    if (expected != null && expected != version) {
      throw new Stale(expected, tag());
    }
  }

  protected static void require(boolean condition, String rule, Object... values) {
    RuleViolation.require(condition, rule, values);
  }

  protected static void requireOf(String field, boolean condition, String rule, Object... values) {
    RuleViolation.requireOf(field, condition, rule, values);
  }
}
