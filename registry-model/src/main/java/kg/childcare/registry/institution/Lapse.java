package kg.childcare.registry.institution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An unbroken run of days on which an institution has no right to keep children.
 *
 * @param ground what it began with
 * @param reference number of the act or decision it began with
 * @param to last day, or null while none is known
 */
public record Lapse(LapseGround ground, String reference, LocalDate from, LocalDate to) implements Serializable {}
