package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kg.childcare.registry.children.RelocationTerms;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Runs;

/** By when children have to be elsewhere: so many days after the institution lost its right, or after a child came to it without one. */
@ApplicationScoped
class RelocationDays {
  private static final String TO_NAME = "relocation.name_days";
  private static final String TO_MOVE = "relocation.move_days";

  /** Whoever came before has no days left, however many the parameters give. */
  private static final int LONGEST_YEARS = 2;

  @Inject
  Parameters parameters;

  /** The terms that begin on a day. */
  RelocationTerms from(LocalDate day) {
    return new RelocationTerms(parameters.due(TO_NAME, day), parameters.due(TO_MOVE, day));
  }

  /** Arrivals for whom a destination need not be named yet on a day. */
  List<Period> unnamed(LocalDate day) {
    return inTime(TO_NAME, day);
  }

  /** Arrivals who need not have gone yet on a day. */
  List<Period> unmoved(LocalDate day) {
    return inTime(TO_MOVE, day);
  }

  private List<Period> inTime(String term, LocalDate day) {
    var arrivals = day.minusYears(LONGEST_YEARS).datesUntil(day.plusDays(1)).collect(Collectors.toList());
    return Runs.of(arrivals, arrival -> !parameters.due(term, arrival).isBefore(day));
  }
}
