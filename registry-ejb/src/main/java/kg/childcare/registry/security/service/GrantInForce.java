package kg.childcare.registry.security.service;

import kg.childcare.registry.reference.Territory;

/**
 * What one grant of the caller reaches today.
 *
 * @param territoryPrefix leading digits of the SOATE codes it covers, or null for a role in one institution
 * @param institutionId the one institution, or null
 */
public record GrantInForce(String role, String territoryPrefix, Long institutionId) implements java.io.Serializable {
  public static GrantInForce of(String role, String territory, Long institutionId) {
    return new GrantInForce(role, territory == null ? null : Territory.prefixOf(territory), institutionId);
  }

  /** Whether it covers a unit and everything inside, by the leading digits of the unit's codes. */
  boolean reachesAllOf(String prefix) {
    return territoryPrefix != null && prefix.startsWith(territoryPrefix);
  }

  boolean covers(String territoryCode, Long institution) {
    return territoryPrefix == null ? institutionId.equals(institution) : territoryCode != null && territoryCode.startsWith(territoryPrefix);
  }
}
