package kg.childcare.registry.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * The count as the team makes it, child by child of the roll, and how many were there who are on no roll.
 *
 * @param extra children present who are not on the roll; none said is none
 * @param extraNote what is known of them, without names
 */
public record HeadCountSheet(@NotNull @Valid List<Line> lines, @Min(0) @Max(5000) Integer extra, @Size(max = 1000) String extraNote) implements Serializable {
  public HeadCountSheet {
    extra = extra == null ? 0 : extra;
  }

  /**
   * One child of the roll.
   *
   * @param child system number, never a name
   * @param proof paper that shows the leave, when {@code whereabouts} is leave
   */
  public record Line(@NotBlank @Size(max = 40) String child, @NotNull Whereabouts whereabouts, @Size(max = 300) String proof) implements Serializable {
    Whereabouts proven() {
      return whereabouts == Whereabouts.LEAVE && (proof == null || proof.isBlank()) ? Whereabouts.UNKNOWN : whereabouts;
    }
  }
}
