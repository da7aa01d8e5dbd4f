package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.YearMonth;

/** Which returns a list shows: one month, and if wished one kind of timeliness. */
public record ReturnFilter(YearMonth month, Timeliness timeliness, String institution) implements Serializable {}
