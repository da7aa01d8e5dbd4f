package kg.childcare.registry.reference;

import java.time.LocalDate;

/** A person let a parameter amount to something else from a day on. */
public record ParameterChanged(String key, String before, String after, LocalDate from) {}
