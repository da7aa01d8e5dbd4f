package kg.childcare.registry.accreditation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kg.childcare.registry.shared.Steps;

/**
 * What an institution may do on a day on the ground of its accreditation: the status, since when, and what the governing
 * decision allows.
 *
 * @param since first day of this status; null for an institution that never had a decision
 * @param decision number of the governing decision, or null
 * @param validTo last day of the governing decision, or null
 * @param capacity places that the governing decision allows, or null
 */
public record Standing(AccreditationStatus status, LocalDate since, String decision, LocalDate validTo, Integer capacity) implements Serializable {
  public static final Standing NEVER = new Standing(AccreditationStatus.NONE, null, null, null, null);

  /** Computes the standing from all decisions about one institution; see {@link AccreditationStatus#on}. */
  public static Standing on(LocalDate day, int expiringDays, Collection<Decision> decisions) {
    return on(day, LocalDate.MAX, expiringDays, decisions);
  }

  /** The places that the governing decision allows on each of these days; unknown while none runs. */
  public static Steps places(LocalDate first, LocalDate last, Collection<Decision> decisions) {
    var days = new TreeSet<LocalDate>();
    days.add(first);
    days.addAll(turns(decisions).subSet(first, false, last.isBefore(first) ? first : last, true));
    return Steps.on(days, day -> on(day, 0, decisions).approved(null));
  }

  /** Every day on which it can become another one, past and to come. @param expiringDays so many days before its last day an accreditation counts as expiring */
  public static NavigableSet<LocalDate> turns(Collection<Decision> decisions, int expiringDays) {
    var days = turns(decisions);
    decisions.stream().map(decision -> decision.period().to()).filter(Objects::nonNull).forEach(last -> days.add(last.minusDays(expiringDays)));
    return days;
  }

  static NavigableSet<LocalDate> turns(Collection<Decision> decisions) {
    return decisions.stream().flatMap(Decision::turns).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The places that count: those of the decision while it runs, else those of the register. */
  public Integer approved(Integer registered) {
    return status.granted() ? capacity : registered;
  }

  /** The standing on a day by what was known on another: acts, appeals and rulings written down later do not count. */
  public static Standing on(LocalDate day, LocalDate known, int expiringDays, Collection<Decision> decisions) {
    return governing(day, known, decisions).map(decision -> of(decision, day, known, expiringDays)).orElse(NEVER);
  }

  /** Of the decisions that have begun, were known and not set aside, the one with the highest ordinal. */
  static Optional<Decision> governing(LocalDate day, LocalDate known, Collection<Decision> decisions) {
    return decisions.stream().filter(decision -> decision.counts(day, known)).max(Comparator.comparingInt(Decision::ordinal));
  }

  private static Standing of(Decision decision, LocalDate day, LocalDate known, int expiringDays) {
    var status = AccreditationStatus.of(decision, day, known, expiringDays);
    var since = switch (status) {
      case WITHDRAWN -> decision.begun(LaterAct.WITHDRAWAL, day, known);
      case SUSPENDED -> decision.begun(LaterAct.SUSPENSION, day, known);
      case EXPIRED -> decision.period().to().plusDays(1);
      case EXPIRING -> decision.period().to().minusDays(expiringDays);
      default -> decision.period().from();
    };
    var granted = decision.verdict().grants();
    return new Standing(status, since, decision.number(), decision.period().to(), granted ? decision.capacity() : null);
  }
}
