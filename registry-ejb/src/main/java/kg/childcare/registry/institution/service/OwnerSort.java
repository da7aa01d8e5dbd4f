package kg.childcare.registry.institution.service;

/** The columns by which a list of owners can be ordered. */
public enum OwnerSort {
  INSTITUTIONS, PLACES
}
