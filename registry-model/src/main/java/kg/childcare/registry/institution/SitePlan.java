package kg.childcare.registry.institution;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An address as it is entered. @param territory SOATE code @param latitude degrees north @param longitude degrees east */
public record SitePlan(
    @NotBlank @Size(max = 200) String label,
    @NotBlank @Size(max = 14) String territory,
    @NotBlank @Size(max = 500) String address,
    @DecimalMin("39") @DecimalMax("44") BigDecimal latitude,
    @DecimalMin("69") @DecimalMax("81") BigDecimal longitude,
    @NotNull @Max(10000) Integer capacity) {
  private static final int SCALE = 6;

  public SitePlan {
    latitude = scaled(latitude);
    longitude = scaled(longitude);
  }

  /** As finely as points are kept, so that the same point is the same value. */
  private static BigDecimal scaled(BigDecimal degrees) {
    return degrees == null || degrees.precision() - degrees.scale() > SCALE ? degrees : degrees.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
