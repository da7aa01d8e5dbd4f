package kg.childcare.registry.institution.service;

/** Changes that wait have one order: the oldest first. */
public enum ChangeSort {
  ENTERED
}
