package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.inspection.Candidate;
import kg.childcare.registry.inspection.DrawInputs;
import kg.childcare.registry.inspection.DrawRules;
import kg.childcare.registry.inspection.Risk;
import kg.childcare.registry.reference.service.Parameters;

/** Gathers what a draw starts from: who can be visited, how risky each is by all that the slices know, and the rules in force. */
@RequestScoped
class DrawTable {
  @Inject
  Parameters parameters;

  @Inject
  VisitPlaces places;

  @Inject
  VisitHistory history;

  @Inject
  @Any
  Instance<RiskSource> sources;

  DrawInputs inputs(PlanOrder order, LocalDate today) {
    var reasons = reasons(today);
    var last = history.lastVisits();
    var candidates = places.withChildren(today).entrySet().stream()
        .map(place -> candidate(place.getKey(), reasons.getOrDefault(place.getValue(), Set.of()), last.get(place.getValue())))
        .toList();
    return new DrawInputs(order.from().isBefore(today) ? today.plusDays(1) : order.from(), order.to(), rules(order.visits(), today), candidates);
  }

  private Map<Long, Set<Risk>> reasons(LocalDate today) {
    var all = new HashMap<Long, Set<Risk>>();
    for (var source : sources) {
      source.reasons(today).forEach((place, risks) -> all.computeIfAbsent(place, any -> EnumSet.noneOf(Risk.class)).addAll(risks));
    }
    return all;
  }

  private static Candidate candidate(String number, Set<Risk> risks, LocalDate lastVisit) {
    int points = Risk.EVERYONE.points() + (lastVisit == null ? Risk.NEVER_VISITED.points() : 0) + risks.stream().mapToInt(Risk::points).sum();
    return new Candidate(number, points, lastVisit);
  }

  private DrawRules rules(int visits, LocalDate day) {
    return new DrawRules(visits, parameters.number("inspection.night_share_percent", day), parameters.number("inspection.weekend_share_percent", day),
        parameters.number("inspection.repeat_share_percent", day), parameters.number("inspection.scheduled_interval_months", day),
        parameters.number("inspection.rest_days", day));
  }
}
