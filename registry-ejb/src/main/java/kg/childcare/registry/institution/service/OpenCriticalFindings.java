package kg.childcare.registry.institution.service;

/** Asked before an accreditation is renewed: answered by whoever keeps findings, above the slices that ask. */
public interface OpenCriticalFindings {
  /** Whether a critical finding about the institution is not yet verified as put right. */
  boolean anyOpen(long institutionId);
}
