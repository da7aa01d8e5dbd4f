package kg.childcare.registry.institution;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** An address as it is entered. @param territory SOATE code @param latitude degrees north @param longitude degrees east */
public record SitePlan(
    @NotBlank @Size(max = 200) String label,
    @NotBlank @Size(max = 14) String territory,
    @NotBlank @Size(max = 500) String address,
    @DecimalMin("39") @DecimalMax("44") BigDecimal latitude,
    @DecimalMin("69") @DecimalMax("81") BigDecimal longitude,
    int capacity) {}
