package kg.childcare.registry.institution.service;

import java.time.LocalDate;
import java.util.Collection;

/** One number over several institutions, told by a slice above to who may read it there. */
public interface OwnerMeasure {
  /** What is counted. */
  enum Kind {
    ACCREDITED, OPEN_FINDINGS, COMPLAINTS
  }

  Kind kind();

  /** The number, or null for a caller who may not read it. */
  Integer count(Collection<Long> institutionIds, LocalDate day);
}
