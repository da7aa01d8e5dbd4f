package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.OwnerRole;
import kg.childcare.registry.shared.Multilingual;

/** One institution behind which an owner stands or stood, with its facts of the last of those days. */
public record OwnedInstitution(long id, String number, Multilingual name, InstitutionStatus status, String territory, Integer capacity, List<Span> spans) implements Serializable {

  /** From when to when in which role; still, without a last day. */
  public record Span(OwnerRole role, LocalDate from, LocalDate to) implements Serializable {
    /** Whether the other begins on the day after this one ends. */
    boolean goesOnAs(Span next) {
      return role == next.role && to != null && to.plusDays(1).equals(next.from);
    }
  }
}
