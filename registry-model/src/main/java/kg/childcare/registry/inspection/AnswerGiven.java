package kg.childcare.registry.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import kg.childcare.registry.standards.Rating;

/**
 * One answer as a device gives it.
 *
 * @param answerId made by the device, so that sending twice is harmless
 * @param device which tablet or browser it was
 * @param answeredAt by the device's clock
 */
public record AnswerGiven(
    @NotNull UUID answerId, @NotNull @Pattern(regexp = "[A-Z0-9.]{2,20}") String criterion, @NotNull Rating rating,
    @Size(max = 2000) String evidence, @NotNull @Size(min = 1, max = 60) String device, @NotNull Instant answeredAt)
    implements Serializable {}
