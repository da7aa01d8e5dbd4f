package kg.childcare.registry.children;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Where a child is to go.
 *
 * @param to registration number, for another institution only
 * @param note what else has to be known; no names
 * @param after how many destinations the person saw before this one; null when nobody asked
 */
public record NamedDestination(@NotNull DestinationKind kind, @Size(max = 12) String to, @Size(max = 500) String note, @PositiveOrZero Integer after) implements Serializable {}
