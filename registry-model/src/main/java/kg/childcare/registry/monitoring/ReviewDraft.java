package kg.childcare.registry.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** A review that is not issued yet; the ministry may not even guess at it, so it is kept sealed as a whole. */
public record ReviewDraft(@Size(max = 8000) String summary, @NotNull List<@Valid OpinionGiven> opinions) implements Serializable {
  public static ReviewDraft empty() {
    return new ReviewDraft("", List.of());
  }
}
