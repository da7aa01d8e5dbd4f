package kg.childcare.registry.institution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Steps;

/** How many beds stand in bedrooms that are open, on each day; unknown before the first bedroom is on record. */
public final class UsableBeds {
  private UsableBeds() {}

  /** The beds of one bedroom. @param use days on which the room belongs to the institution @param closed days on which it is closed */
  public record Bedroom(int beds, Period use, Collection<Period> closed) {
    boolean isOpen(LocalDate day) {
      return use.includes(day) && closed.stream().noneMatch(period -> period.includes(day));
    }
  }

  public static Steps of(Collection<Bedroom> bedrooms) {
    var days = new TreeSet<LocalDate>();
    for (var room : bedrooms) {
      addEdges(days, room.use());
      room.closed().forEach(period -> addEdges(days, period));
    }
    return Steps.on(days, day -> bedrooms.stream().noneMatch(room -> !room.use().from().isAfter(day))
        ? null
        : Integer.valueOf(bedrooms.stream().filter(room -> room.isOpen(day)).mapToInt(Bedroom::beds).sum()));
  }

  private static void addEdges(TreeSet<LocalDate> days, Period period) {
    days.add(period.from());
    if (period.to() != null) {
      days.add(period.to().plusDays(1));
    }
  }
}
