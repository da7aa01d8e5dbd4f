package kg.childcare.registry.complaint;

/** What happened, in the pictures that a child chooses from. Some of them nobody may keep to himself. */
public enum Concern {
  HIT, TOUCHED, SCARED, LOCKED_UP, HUNGRY, ILL, MADE_TO_WORK, TAKEN_AWAY, ALONE, OTHER;

  /** Suspected violence, neglect or exploitation: reported outside, or a second person agrees not to. */
  public boolean mustBeReported() {
    return switch (this) {
      case HIT, TOUCHED, SCARED, LOCKED_UP, MADE_TO_WORK -> true;
      case HUNGRY, ILL, TAKEN_AWAY, ALONE, OTHER -> false;
    };
  }

  /** Possible crime: police and prosecutor hear of it at once, not after an inquiry of one's own. */
  public boolean mayBeCrime() {
    return this == HIT || this == TOUCHED;
  }
}
