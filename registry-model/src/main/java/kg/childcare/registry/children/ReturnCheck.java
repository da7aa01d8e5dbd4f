package kg.childcare.registry.children;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;

/** Everything that is wrong with a return, each by the child's number and the rule; empty when it may be handed in. */
final class ReturnCheck {
  private final MonthlyReturn checked;
  private final MonthOnRoll roll;
  private final Set<String> previousClosing;
  private final List<Breach> breaches = new ArrayList<>();

  ReturnCheck(MonthlyReturn checked, MonthOnRoll roll, Set<String> previousClosing) {
    this.checked = checked;
    this.roll = roll;
    this.previousClosing = previousClosing;
  }

  List<Breach> breaches() {
    checked.lines().forEach(this::line);
    missingChildren();
    statedFigures();
    return List.copyOf(breaches);
  }

  private void line(ReturnLine line) {
    var stated = line.balance();
    var recorded = roll.of(line.childId());
    var number = line.number();
    check(number, stated.holds(), "children.rule.balance", number, stated.opening(), stated.arrivals(), stated.departures(), stated.closing());
    check(number, previousClosing == null || (stated.opening() > 0) == previousClosing.contains(number), "children.rule.openingNotClosing", number);
    check(number, stated.arrivals().equals(recorded.arrivals()), "children.rule.arrivalNotRecorded", number, stated.arrivals(), recorded.arrivals());
    check(number, stated.departures().equals(recorded.departures()), "children.rule.departureNotRecorded", number, stated.departures(), recorded.departures());
    check(number, stated.closing().equals(recorded.closing()), "children.rule.closingNotRoll", number, stated.closing(), recorded.closing());
    check(number, stated.nights().equals(recorded.nights()), "children.rule.nights", number, stated.nights(), recorded.nights());
  }

  private void missingChildren() {
    var stated = checked.lines().stream().map(ReturnLine::number).collect(toSet());
    roll.children().stream().map(Stay::number).filter(number -> !stated.contains(number))
        .forEach(number -> check(number, false, "children.rule.childMissing", number));
    if (previousClosing != null) {
      previousClosing.stream().filter(number -> !stated.contains(number)).sorted()
          .forEach(number -> check(number, false, "children.rule.openingLost", number));
    }
  }

  private void statedFigures() {
    for (var field : StatedField.values()) {
      check(field.name(), checked.amount(field) != null, "children.rule.notStated", field.name());
    }
    int died = roll.figures().getOrDefault(StatedField.B13.name(), 0);
    check("B13", checked.amount(StatedField.B13) == null || checked.amount(StatedField.B13) == died, "children.rule.deaths", died);
    check("noDeaths", checked.noDeaths() == (died == 0), "children.rule.zeroDeaths", died);
    var hurt = StatedField.VIOLENCE.stream().mapToInt(field -> Objects.requireNonNullElse(checked.amount(field), 0)).sum();
    check("noViolence", checked.noViolence() == (hurt == 0), "children.rule.zeroViolence", hurt);
  }

  private void check(String field, boolean holds, String rule, Object... values) {
    if (!holds) {
      breaches.add(RuleViolation.breach(field, rule, values));
    }
  }
}
