package kg.childcare.registry.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * So many places are paid for from a day on, as somebody enters it.
 *
 * @param places 0 when the payer pays no longer @param basisNumber number of the order, decision or contract @param basisDate its day
 * @param corrects id of the earlier entry that was wrong, or null
 */
public record NewPaidPlaces(
    @NotNull Payer payer,
    @NotNull @Min(0) @Max(10000) Integer places,
    @NotNull LocalDate from,
    @NotBlank @Size(max = 100) String basisNumber,
    @NotNull LocalDate basisDate,
    @NotBlank @Size(max = 500) String reason,
    Long corrects) implements Serializable {}
