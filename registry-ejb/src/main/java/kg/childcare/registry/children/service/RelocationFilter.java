package kg.childcare.registry.children.service;

import java.io.Serializable;
import kg.childcare.registry.children.RelocationState;

/** Which children of relocation plans a list shows; a null does not restrict. @param institution registration number of the one they have to leave */
public record RelocationFilter(RelocationState state, boolean overdue, String institution) implements Serializable {
  /** All who still have to go. */
  public static RelocationFilter of(RelocationState state) {
    return new RelocationFilter(state, false, null);
  }

  public static RelocationFilter late() {
    return new RelocationFilter(null, true, null);
  }
}
