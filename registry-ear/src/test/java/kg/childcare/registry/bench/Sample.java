package kg.childcare.registry.bench;

import java.util.Collection;
import java.util.List;

/** What was measured of one side, in the order of size. */
record Sample(List<Double> sorted) {
  static Sample of(Collection<Double> measured) {
    return new Sample(measured.stream().sorted().toList());
  }

  double median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double least() {
    return sorted.get(0);
  }

  double most() {
    return sorted.get(sorted.size() - 1);
  }
}
