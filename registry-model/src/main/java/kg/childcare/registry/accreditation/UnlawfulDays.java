package kg.childcare.registry.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kg.childcare.registry.institution.Career;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Runs;
import kg.childcare.registry.shared.Steps;

/**
 * The days on which one institution works against the law, ground by ground, by its career in the register, the decisions about its accreditation and
 * the number of children on its roll. Days to come are among them: an accreditation that runs out is known to do so.
 *
 * @param decisions all decisions about it
 * @param children how many are on its roll from day to day
 */
public record UnlawfulDays(Career career, Collection<Decision> decisions, Steps children) {
  /** Children were found there and no list knows it. */
  public List<Period> suspected() {
    return Runs.of(career.turns(), day -> career.on(day).map(Career.Stage::status).filter(status -> status == InstitutionStatus.SUSPECTED || status == InstitutionStatus.UNDER_CHECK).isPresent());
  }

  /** It operates while its accreditation stands so, in a category that asks for one. */
  public List<Period> standing(Set<AccreditationStatus> statuses, Set<String> categories) {
    return Runs.of(turns(), stands(statuses, categories));
  }

  /** It is suspended and children are still on its roll. */
  public List<Period> suspendedWithChildren(Set<String> categories) {
    var suspended = stands(Set.of(AccreditationStatus.SUSPENDED), categories);
    return Runs.of(turns(), day -> children.on(day) > 0 && suspended.test(day));
  }

  /** More children than the decision in force allows; without one, than the register has approved. */
  public List<Period> overCapacity() {
    return Runs.of(turns(), day -> career.operatesOn(day) && isAbove(children.on(day), places(day)));
  }

  /** More children than the cap of its category, whatever any decision says. @param caps null where a category has none @param turns days from which another cap holds */
  public List<Period> aboveCap(BiFunction<String, LocalDate, Integer> caps, Collection<LocalDate> turns) {
    var days = turns();
    days.addAll(turns);
    return Runs.of(days, day -> career.operatesOn(day) && isAbove(children.on(day), career.on(day).map(stage -> caps.apply(stage.category(), day)).orElse(null)));
  }

  private Predicate<LocalDate> stands(Set<AccreditationStatus> statuses, Set<String> categories) {
    return day -> career.operatesOn(day) && career.on(day).filter(stage -> categories.contains(stage.category())).isPresent()
        && statuses.contains(AccreditationStatus.on(day, 0, decisions));
  }

  private Integer places(LocalDate day) {
    var standing = Standing.on(day, 0, decisions);
    return standing.status().granted() ? standing.capacity() : career.on(day).map(Career.Stage::capacity).orElse(null);
  }

  private static boolean isAbove(int children, Integer places) {
    return places != null && children > places;
  }

  /** Every day on which any of it can become different. */
  private Set<LocalDate> turns() {
    var days = new HashSet<>(career.turns());
    decisions.forEach(decision -> decision.turns().filter(Objects::nonNull).forEach(days::add));
    days.addAll(children.turns());
    return days;
  }
}
