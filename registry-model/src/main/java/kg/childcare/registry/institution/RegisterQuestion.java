package kg.childcare.registry.institution;

/** What a registrar asks the whole register about beyond the facts of the card; mostly other slices know it. */
public enum RegisterQuestion {
  ACCREDITATION, OCCUPANCY, LAST_VISIT, CONFIRMATION, ROOMS
}
