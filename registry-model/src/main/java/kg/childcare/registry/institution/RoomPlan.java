package kg.childcare.registry.institution;

import static kg.childcare.registry.shared.RuleViolation.breach;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Breach;

/** A room as it is entered. @param section floor or wing @param area square metres @param openFrom first day of use, today when null */
public record RoomPlan(
    @NotBlank @Size(max = 100) String building,
    @Size(max = 60) String section,
    @NotBlank @Size(max = 100) String label,
    @NotNull RoomPurpose purpose,
    @NotNull RoomSex sex,
    @Min(0) @Max(99) Integer ageMin,
    @Min(0) @Max(99) Integer ageMax,
    @NotNull @DecimalMax("99999.99") BigDecimal area,
    @NotNull @Max(1000) Integer beds,
    LocalDate openFrom) {
  /** What is wrong with it in every address; what is missing is said by its shape. */
  public List<Breach> breaches() {
    var breaches = new ArrayList<Breach>();
    if (area != null && area.signum() <= 0) {
      breaches.add(breach("area", "institution.rule.areaNotPositive"));
    }
    if (beds != null && beds < 0) {
      breaches.add(breach("beds", "institution.rule.bedsNegative"));
    }
    if (ageMin != null && ageMax != null && ageMin > ageMax) {
      breaches.add(breach("ageMin", "institution.rule.agesImpossible"));
    }
    return breaches;
  }
}
