package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.AlertState;

/** An alert as its readers see it. @param childNumber null when it speaks of a roll as a whole */
public record AlertRow(
    long id, int version, AlertKind kind, AlertState state, LocalDate showsFrom, LocalDate causeGoneOn, String detail, String resolution, LocalDate resolvedOn,
    String resolvedBy, String childNumber, String institution, String nameKy, String nameRu, String nameEn)
    implements Serializable {
  /** Days for which it has been showing. */
  public long days(LocalDate today) {
    return ChronoUnit.DAYS.between(showsFrom, today);
  }
}
