package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** That the applicant was given the reasons in writing: on which day, and what proves it, such as the number of the registered letter. */
public record Delivery(@NotNull LocalDate deliveredOn, @NotNull @Size(min = 1, max = 500) String proof) implements Serializable {}
