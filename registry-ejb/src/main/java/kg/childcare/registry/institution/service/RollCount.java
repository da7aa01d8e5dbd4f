package kg.childcare.registry.institution.service;

/** Tells how many children are on an institution's roll today; the slice that keeps the rolls answers. */
public interface RollCount {
  int onRoll(long institutionId);
}
