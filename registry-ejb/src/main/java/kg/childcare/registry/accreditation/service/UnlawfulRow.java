package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.shared.Multilingual;

/** One institution that works against the law, with every ground and the days since. @param capacity approved places, by which it is judged @param children on the roll, or null where nobody knows */
public record UnlawfulRow(
    long institutionId, String number, Multilingual name, String category, String ownership, String territory, Integer capacity,
    Integer children, Standing standing, List<Ground> grounds) implements Serializable {

  /** One ground and how long it has lasted. */
  public record Ground(UnlawfulGround ground, LocalDate since, long days) implements Serializable {}
}
