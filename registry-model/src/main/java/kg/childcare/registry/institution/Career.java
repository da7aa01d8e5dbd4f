package kg.childcare.registry.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Runs;

/** What an institution was from when to when, as far as the law asks for it; by what is known now. */
public record Career(long institutionId, List<Stage> stages) {
  /** @param capacity places by the register, or null */
  public record Stage(Period period, InstitutionStatus status, String category, Integer capacity) {}

  public Optional<Stage> on(LocalDate day) {
    return stages.stream().filter(stage -> stage.period().includes(day)).findFirst();
  }

  public boolean operatesOn(LocalDate day) {
    return on(day).filter(stage -> stage.status().operates()).isPresent();
  }

  /** Those of these days on which the register says anything of it: before its first day it is nothing that could break the law. */
  public List<Period> within(Period days) {
    var turns = new TreeSet<>(turns());
    turns.add(days.from());
    if (days.to() != null) {
      turns.add(days.to().plusDays(1));
    }
    return Runs.of(turns, day -> days.includes(day) && on(day).isPresent());
  }

  /** Every day on which it became something else, or ceased to be anything. */
  public Set<LocalDate> turns() {
    var days = new TreeSet<LocalDate>();
    stages.forEach(stage -> {
      days.add(stage.period().from());
      if (stage.period().to() != null) {
        days.add(stage.period().to().plusDays(1));
      }
    });
    return days;
  }
}
