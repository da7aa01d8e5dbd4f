package kg.childcare.registry.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** How the accreditation of one institution stands from which day on, by what is known now; days to come are among them and are told of none. @param turns every day on which it can become another */
public record RightCourse(NavigableMap<LocalDate, ToldRight> turns) {
  /** What holds from a day on. */
  public record Turn(LocalDate from, ToldRight right) {}

  /** What is to be told of it for the first time: how it stands today, from the day on which it last became another. */
  public List<Turn> first(LocalDate today) {
    var now = turns.floorEntry(today);
    if (now == null) {
      return List.of();
    }
    var from = now.getKey();
    for (var turn : turns.headMap(today, true).descendingMap().entrySet()) {
      if (!turn.getValue().equals(now.getValue())) {
        break;
      }
      from = turn.getKey();
    }
    return List.of(new Turn(from, now.getValue()));
  }

  /** What became another since it was told the last time, on the days on which it did; what was corrected for days before, today. */
  public List<Turn> since(Turn last, LocalDate today) {
    var found = new ArrayList<Turn>();
    var told = last.right();
    for (var turn : turns.subMap(last.from(), false, today, true).entrySet()) {
      if (!turn.getValue().equals(told)) {
        found.add(new Turn(turn.getKey(), turn.getValue()));
        told = turn.getValue();
      }
    }
    var now = turns.floorEntry(today);
    if (now != null && !now.getValue().equals(told)) {
      found.add(new Turn(today, now.getValue()));
    }
    return found;
  }

  /** The next day on which it can become another. */
  public Optional<LocalDate> next(LocalDate today) {
    return Optional.ofNullable(turns.higherKey(today));
  }
}
