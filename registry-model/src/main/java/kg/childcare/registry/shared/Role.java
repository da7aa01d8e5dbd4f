package kg.childcare.registry.shared;

/**
 * Names of the roles, as the container, the grants and {@code @RolesAllowed} use them. Who each one is and what it must
 * never see is told in docs/security.md.
 */
public final class Role {
  public static final String REGISTRAR = "REGISTRAR";
  public static final String COMMISSION = "COMMISSION";
  public static final String PLANNER = "PLANNER";
  public static final String INSPECTOR = "INSPECTOR";
  public static final String INSTITUTION = "INSTITUTION";
  public static final String PROTECTION = "PROTECTION";
  public static final String MONITOR = "MONITOR";
  public static final String ANALYST = "ANALYST";
  public static final String ADMIN = "ADMIN";
  public static final String AUDITOR = "AUDITOR";

  public static final java.util.List<String> ALL =
      java.util.List.of(REGISTRAR, COMMISSION, PLANNER, INSPECTOR, INSTITUTION, PROTECTION, MONITOR, ANALYST, ADMIN, AUDITOR);

  private Role() {}
}
