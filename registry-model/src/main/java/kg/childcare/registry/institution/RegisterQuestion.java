package kg.childcare.registry.institution;

/** What a registrar asks the whole register about and other slices know. */
public enum RegisterQuestion {
  ACCREDITATION, OCCUPANCY, LAST_VISIT
}
