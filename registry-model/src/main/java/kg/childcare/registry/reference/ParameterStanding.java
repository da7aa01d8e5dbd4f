package kg.childcare.registry.reference;

/** How far the basis of a value was verified; told from the first word of its status. */
public enum ParameterStanding {
  VERIFIED, PARTLY, UNVERIFIED, PROPOSED;

  public static ParameterStanding of(String status) {
    var word = status.split("[ -]", 2)[0];
    return switch (word) {
      case "VERIFIED" -> VERIFIED;
      case "PARTLY" -> PARTLY;
      case "UNVERIFIED", "SOURCE" -> UNVERIFIED; // sources that contradict each other verify nothing
      default -> PROPOSED;
    };
  }
}
