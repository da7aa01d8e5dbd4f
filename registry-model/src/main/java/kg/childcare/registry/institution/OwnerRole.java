package kg.childcare.registry.institution;

/** In what way somebody stands behind an institution. */
public enum OwnerRole {
  FOUNDER, OPERATOR, SUPERVISOR;

  /** Whom the facts name in this role, or null. */
  public String in(Facts facts) {
    var owners = facts.owners();
    return switch (this) {
      case FOUNDER -> owners.founder();
      case OPERATOR -> owners.operator();
      case SUPERVISOR -> owners.supervisor();
    };
  }
}
