package kg.childcare.registry.institution.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.institution.RightCourse;
import kg.childcare.registry.institution.ToldRight;

/** What everybody may know of the accreditations of institutions; answered by the slice in which they are decided. */
public interface RightToOperate {
  /** Of each of these institutions, asked for all of them at once; each has an answer, also one of which nothing was ever decided. */
  Map<Long, ToldRight> told(Collection<Long> institutionIds, LocalDate day);

  /** From which day on each of these institutions stands how; one of which nothing was ever decided is left out. */
  Map<Long, RightCourse> courses(Collection<Long> institutionIds);

  /** Whether anything was ever decided about it as an institution of a category, also of one that the register does not say. */
  boolean wasEver(long institutionId, String category);

  /** Keys of the parameters that it asks: when one of them changes, every institution may stand otherwise. */
  Set<String> parameters();
}
