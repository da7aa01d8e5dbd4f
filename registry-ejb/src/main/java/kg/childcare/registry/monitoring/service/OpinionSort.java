package kg.childcare.registry.monitoring.service;

/** Orders of the list of opinions. */
public enum OpinionSort {
  ISSUED_AT
}
