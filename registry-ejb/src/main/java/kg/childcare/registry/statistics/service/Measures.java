package kg.childcare.registry.statistics.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import kg.childcare.registry.statistics.Measure;

/** A group of indicators that this release counts: the code of each, and how it is counted on a day for the whole country. */
interface Measures {
  Map<String, Function<LocalDate, Measure>> all();
}
