package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/** An institution that is closed for a while. @param daysOver days since the last day of the closure passed, 0 before @param children on its roll */
public record ClosureRow(String number, Multilingual name, String territory, LocalDate since, LocalDate until, long daysOver, int children, int sleepingThere)
    implements Serializable {
  public boolean isOver() {
    return daysOver > 0;
  }
}
