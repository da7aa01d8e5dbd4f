package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.institution.service.RollCount;

/** Tells the register how many children an institution has today, so that one with children cannot be closed. */
@ApplicationScoped
public class RollToday implements RollCount {
  @Inject
  Rolls rolls;

  @Inject
  Clock clock;

  @Override
  public int onRoll(long institutionId) {
    return rolls.count(institutionId, LocalDate.now(clock));
  }
}
