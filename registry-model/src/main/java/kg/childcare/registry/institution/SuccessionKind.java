package kg.childcare.registry.institution;

/** How institutions go on as others. */
public enum SuccessionKind {
  MERGE, SPLIT, MOVE;

  /** Whether so many can end and so many continue. */
  boolean fits(int ending, int continuing) {
    return switch (this) {
      case MERGE -> ending >= 1 && continuing == 1;
      case SPLIT -> ending == 1 && continuing >= 2;
      case MOVE -> ending == 1 && continuing == 1;
    };
  }
}
