package kg.childcare.registry.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the leader of the team records at the gate.
 *
 * @param enteredAt moment of entry; null when entry was refused
 * @param person who opened or refused
 * @param words reason given for delay or refusal
 * @param noConflict every member present declares to have no interest in the place
 */
public record Arrival(@NotNull Instant arrivedAt, Instant enteredAt, @Size(max = 200) String person, @Size(max = 1000) String words, boolean noConflict)
    implements Serializable {
  public boolean refused() {
    return enteredAt == null;
  }
}
