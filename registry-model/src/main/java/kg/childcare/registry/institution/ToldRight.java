package kg.childcare.registry.institution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the accreditation of an institution stands, as much as everybody may know of it.
 *
 * @param status its word, translated as {@code AccreditationStatus} @param since first day of it, null where nothing was ever decided @param until last day of the decision that runs, or null
 * @param places that the decision which runs allows, or null
 */
public record ToldRight(String status, LocalDate since, LocalDate until, Integer places) implements Serializable {}
