package kg.childcare.registry.institution.service;

/** Pairs have one order: the likeliest first. */
public enum DuplicateSort {
  SCORE
}
