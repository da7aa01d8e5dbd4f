package kg.childcare.registry.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person's wish that a parameter amount to something else from a day on.
 *
 * @param basis the law, order or proposal on which the value rests
 * @param status how far the basis was verified; begins with VERIFIED when a lawyer has read it
 */
public record ParameterChange(
    @NotBlank @Size(max = 200) String text,
    @NotNull LocalDate from,
    @NotBlank @Size(max = 500) String basis,
    @NotBlank @Size(max = 200) String status,
    @NotBlank @Size(max = 500) String reason)
    implements Serializable {}
