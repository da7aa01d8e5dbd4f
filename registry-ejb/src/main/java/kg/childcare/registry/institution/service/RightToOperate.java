package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What everybody may know of the accreditations of institutions; answered by the slice in which they are decided. */
public interface RightToOperate {
  /**
   * How one institution stands on a day.
   *
   * @param status its word, translated as {@code AccreditationStatus} @param since first day of it, null where nothing was ever decided @param until last day of the decision that runs, or null
   */
  record Told(String status, LocalDate since, LocalDate until) implements Serializable {}

  /** Of each of these institutions, asked for all of them at once; each has an answer, also one of which nothing was ever decided. */
  Map<Long, Told> told(Collection<Long> institutionIds, LocalDate day);
}
