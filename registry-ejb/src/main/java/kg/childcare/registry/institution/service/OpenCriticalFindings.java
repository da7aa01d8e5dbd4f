package kg.childcare.registry.institution.service;

import java.util.Collection;
import java.util.Set;

/** Asked before an accreditation is renewed: answered by whoever keeps findings, above the slices that ask. */
public interface OpenCriticalFindings {
  /** About which of these institutions a critical finding is not yet verified as put right. */
  Set<Long> openAmong(Collection<Long> institutionIds);
}
