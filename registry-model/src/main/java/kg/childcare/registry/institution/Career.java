package kg.childcare.registry.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kg.childcare.registry.shared.Period;

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
