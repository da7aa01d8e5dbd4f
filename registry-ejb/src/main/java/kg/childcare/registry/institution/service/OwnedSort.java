package kg.childcare.registry.institution.service;

/** The institutions of an owner have one order: as they were entered. */
public enum OwnedSort {
  ENTERED
}
