package kg.childcare.registry.inspection.service;

/** What a list of plans can be ordered by. */
public enum PlanSort {
  PERIOD
}
