package kg.childcare.registry.audit;

import java.util.Set;
import kg.childcare.registry.shared.Role;

/**
 * Who may read an entry of the trail. The data-protection officer reads the trail of everything except sealed plans, which
 * only planners see, and the monitors' work, which only monitors see.
 */
public enum Audience {
  AUDITOR(Role.AUDITOR), PLANNER(Role.PLANNER), MONITOR(Role.MONITOR);

  private static final Set<String> SEALED_PLANS = Set.of("visit", "plan");
  private static final Set<String> MONITORS_WORK = Set.of("monitoring");

  private final String role;

  Audience(String role) {
    this.role = role;
  }

  /** The audience of what somebody did to a kind of record; whatever a monitor does belongs to the monitors. */
  public static Audience of(String kind, boolean byMonitor) {
    if (byMonitor || kind != null && MONITORS_WORK.contains(kind)) {
      return MONITOR;
    }
    return kind != null && SEALED_PLANS.contains(kind) ? PLANNER : AUDITOR;
  }

  /** Whether entries of this audience keep their content encrypted, away from whoever reads the table. */
  public boolean sealed() {
    return this != AUDITOR;
  }

  public String role() {
    return role;
  }
}
