package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the commission is asked to say yes or no to: to accredit, or to accredit on conditions, for so many children. @param conditions of a conditional motion, which alone has them */
public record Motion(@NotNull Verdict verdict, @NotNull @Positive Integer capacity, @Size(max = 2000) String conditions) implements Serializable {}
