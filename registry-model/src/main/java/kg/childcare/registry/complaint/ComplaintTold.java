package kg.childcare.registry.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What somebody told: nothing about the one who tells.
 *
 * @param institutionId the institution, or null when it was not said
 * @param territory SOATE code of the place, or null when it was not said
 * @param text own words, or null when the picture says enough
 */
public record ComplaintTold(
    Long institutionId, String territory, @NotNull Concern concern, @NotNull Accused accused, @Size(max = TEXT_MAX) String text)
    implements Serializable {
  public static final int TEXT_MAX = 4000;

  public ComplaintTold at(String place) {
    return new ComplaintTold(institutionId, place, concern, accused, text);
  }
}
