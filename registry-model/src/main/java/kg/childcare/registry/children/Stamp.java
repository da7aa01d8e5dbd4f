package kg.childcare.registry.children;

import java.time.Instant;
import java.time.LocalDate;

/** When and by whom something is recorded, with the day on which "today" is judged. */
public record Stamp(LocalDate today, Instant at, String by) {}
