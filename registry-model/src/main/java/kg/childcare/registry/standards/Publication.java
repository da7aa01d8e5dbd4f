package kg.childcare.registry.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The wish to put a set of standards in force.
 *
 * @param legalBasis the act by which it comes into force
 * @param version version of the set that the person saw, or null
 */
public record Publication(@NotNull LocalDate from, @NotBlank @Size(max = 500) String legalBasis, Integer version) implements Serializable {}
