package kg.childcare.registry.institution;

import java.io.Serializable;
import java.time.LocalDate;

/** In which oblast an institution lies from a day to a day, both included; without a last day it still does. */
public record Located(String oblast, LocalDate from, LocalDate to) implements Serializable {}
