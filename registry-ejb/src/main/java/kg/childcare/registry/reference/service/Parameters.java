package kg.childcare.registry.reference.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kg.childcare.registry.reference.ParameterChanged;
import kg.childcare.registry.reference.ParameterInForce;
import kg.childcare.registry.reference.WorkingCalendar;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.Remembered;

/**
 * Deadlines and thresholds on a day. Any slice asks here instead of holding a number; a change made on another node is seen
 * within two seconds.
 */
@ApplicationScoped
public class Parameters {
  @Inject
  ReferenceRows rows;

  private final Remembered<Map<String, List<ParameterInForce>>> values = new Remembered<>(Duration.ofSeconds(2), () -> rows.parameters());
  private final Remembered<WorkingCalendar> calendar = new Remembered<>(Duration.ofMinutes(1), () -> rows.calendar());

  public int number(String key, LocalDate day) {
    return on(key, day).number();
  }

  /** Numbers of a list parameter, such as the days before expiry on which to remind. */
  public List<Integer> numbers(String key, LocalDate day) {
    return on(key, day).numbers();
  }

  public String text(String key, LocalDate day) {
    return on(key, day).text();
  }

  public boolean yes(String key, LocalDate day) {
    return Boolean.parseBoolean(text(key, day));
  }

  /** Days from which each of its values holds or held, the first one first. */
  public SortedSet<LocalDate> turns(String key) {
    return values.get().getOrDefault(key, List.of()).stream().map(ParameterInForce::from).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Last day of the term that starts on a day, in calendar or working days, months or years as the parameter says. */
  public LocalDate due(String key, LocalDate from) {
    return on(key, from).due(from, calendar.get());
  }

  /** End of a term of hours or minutes that runs by the clock. */
  public Instant dueMoment(String key, Instant from) {
    return on(key, LocalDate.ofInstant(from, Texts.ZONE)).due(from);
  }

  public WorkingCalendar calendar() {
    return calendar.get();
  }

  /** Before the first day that is told, what held on it counts, so that any past day can be read. */
  private ParameterInForce on(String key, LocalDate day) {
    var told = values.get().getOrDefault(key, List.of());
    return told.stream()
        .filter(value -> value.inForce(day))
        .findFirst()
        .or(() -> told.stream().min(Comparator.comparing(ParameterInForce::from)).filter(first -> day.isBefore(first.from())))
        .orElseThrow(() -> new NotThere("parameter", key));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParameterChanged changed) {
    values.forget();
  }
}
