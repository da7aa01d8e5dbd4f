package kg.childcare.registry.standards.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.shared.Versioned;
import kg.childcare.registry.standards.StandardSet;
import kg.childcare.registry.standards.StandardSetStatus;

/** A set of standards in a list. A visit keeps the code of the set it began with. */
public record StandardSetRow(long id, int version, String code, StandardSetStatus status, LocalDate validFrom, LocalDate validTo, String legalBasis)
    implements Serializable, Versioned {
  static StandardSetRow of(StandardSet set) {
    return new StandardSetRow(set.id(), set.version(), set.code(), set.status(), set.validFrom(), set.validTo(), set.legalBasis());
  }

  /** Must be said wherever the set is shown. */
  public boolean isDraft() {
    return status == StandardSetStatus.DRAFT;
  }
}
