package kg.childcare.registry.institution.service;

import kg.childcare.registry.institution.OnRoll;

/** Tells of the children on an institution's roll today; the slice that keeps the rolls answers. */
public interface RollCount {
  /** For a reader: what the roll says now. */
  OnRoll now(long institutionId);

  /** For one who would close it: read from what is committed now, and held until the transaction ends. */
  OnRoll held(long institutionId);
}
