package kg.childcare.registry.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A room as it is entered. @param area square metres */
public record RoomPlan(
    @NotBlank @Size(max = 100) String building,
    @NotBlank @Size(max = 100) String label,
    @NotNull RoomPurpose purpose,
    @NotNull RoomSex sex,
    Integer ageMin,
    Integer ageMax,
    @NotNull BigDecimal area,
    int beds) {}
