package kg.childcare.registry.monitoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A monitor's opinion of one finding, as it was typed. */
public record OpinionGiven(@NotNull Long findingId, @NotNull Stance stance, @Size(max = 4000) String reason) implements Serializable {}
