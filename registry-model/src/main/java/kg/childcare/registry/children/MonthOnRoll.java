package kg.childcare.registry.children;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A month of one institution as the recorded movements tell it, child by child: fills a return and later judges it. */
public final class MonthOnRoll {
  private final YearMonth month;
  private final List<Stay> stays;
  private final int emergencyDays;
  private final Map<Long, Balance> balances = new LinkedHashMap<>();
  private final Map<Long, Stay> children = new LinkedHashMap<>();

  /** @param emergencyDays for how many days an emergency act may last, as it holds on the last day of the month */
  public MonthOnRoll(YearMonth month, List<Stay> stays, int emergencyDays) {
    this.month = month;
    this.emergencyDays = emergencyDays;
    this.stays = List.copyOf(stays);
    for (var stay : stays) {
      children.put(stay.childId(), stay);
      balances.merge(stay.childId(), balanceOf(stay), Balance::plus);
    }
  }

  private Balance balanceOf(Stay stay) {
    return new Balance(
        bit(stay.occupies(month.atDay(1).minusDays(1))),
        bit(stay.enteredIn(month)),
        bit(stay.leftIn(month)),
        bit(stay.occupies(month.atEndOfMonth())),
        stay.nightsIn(month));
  }

  /** One stay per child, the last one, for number, sex and age. */
  public Collection<Stay> children() {
    return children.values();
  }

  public Balance of(long childId) {
    return balances.getOrDefault(childId, Balance.NONE);
  }

  /** The counts of the return that follow from the movements, by the code of their line. */
  public Map<String, Integer> figures() {
    var figures = new TreeMap<String, Integer>();
    var total = balances.values().stream().reduce(Balance.NONE, Balance::plus);
    figures.put("B01", total.opening());
    figures.put("B02", entries(MovementKind.ADMISSION));
    figures.put("B03", entries(MovementKind.TRANSFER_IN));
    figures.put("B04", entries(MovementKind.BIRTH));
    for (var exit : ExitKind.values()) {
      figures.merge(exit.returnField(), exits(exit), Integer::sum);
    }
    figures.put("B20", total.closing());
    figures.put("B21", onLastDay(stay -> stay.absentOnLastDay() == MovementKind.RUNAWAY));
    figures.put("B22", onLastDay(stay -> stay.absentOnLastDay() != null && stay.absentOnLastDay() != MovementKind.RUNAWAY));
    figures.put("B23", onLastDay(stay -> stay.absentOnLastDay() == null));
    figures.put("B24", total.nights());
    figures.put("D01", onLastDay(stay -> ground(stay) == BasisKind.COURT_DECISION));
    figures.put("D02", onLastDay(stay -> ground(stay) == BasisKind.EMERGENCY_ACT));
    figures.put("D03", onLastDay(stay -> ground(stay) == BasisKind.PARENTS_APPLICATION));
    figures.put("D04", onLastDay(stay -> ground(stay) == BasisKind.NONE));
    return figures;
  }

  /** On what the child is there on the last day: an emergency act that lasted too long is no ground any more. */
  private BasisKind ground(Stay stay) {
    var paper = stay.paper();
    return paper.kind() == BasisKind.EMERGENCY_ACT && paper.failsOn(month.atEndOfMonth(), emergencyDays) ? BasisKind.NONE : paper.kind();
  }

  private int entries(MovementKind kind) {
    return (int) stays.stream().filter(stay -> stay.entry() == kind && stay.enteredIn(month)).count();
  }

  private int exits(ExitKind kind) {
    return (int) stays.stream().filter(stay -> stay.exit() == kind && stay.leftIn(month)).count();
  }

  private int onLastDay(Predicate<Stay> which) {
    return (int) stays.stream().filter(stay -> stay.occupies(month.atEndOfMonth())).filter(which).count();
  }

  private static int bit(boolean yes) {
    return yes ? 1 : 0;
  }
}
