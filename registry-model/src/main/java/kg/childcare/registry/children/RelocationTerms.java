package kg.childcare.registry.children;

import java.time.LocalDate;

/** By when each child's destination is to be named, and by when the last child is to have moved. */
public record RelocationTerms(LocalDate nameBy, LocalDate moveBy) {}
