package kg.childcare.registry.institution;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

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
    LocalDate openFrom) {}
