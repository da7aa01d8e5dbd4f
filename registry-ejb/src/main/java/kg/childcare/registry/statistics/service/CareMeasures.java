package kg.childcare.registry.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.statistics.Measure;

/** Children in care, coming and going, against the children of the country. */
@ApplicationScoped
class CareMeasures implements Measures {
  private static final int PER_HUNDRED_THOUSAND = 100_000;
  private static final int MONTHS = 12;
  private static final Set<ExitKind> TO_A_FAMILY = EnumSet.of(ExitKind.REUNIFY, ExitKind.KIN, ExitKind.FOSTER, ExitKind.ADOPT_NAT, ExitKind.ADOPT_INT);
  private static final Set<ExitKind> OUT_OF_CARE = EnumSet.complementOf(EnumSet.of(ExitKind.TRANSFER, ExitKind.OTHER_INST));

  @PersistenceContext
  EntityManager em;

  @Inject
  RollMeasures rolls;

  @Override
  public Map<String, Function<LocalDate, Measure>> all() {
    return Map.of(
        "FC01", day -> new Measure(entries(day), (population(day) + population(day.minusYears(1))) / 2, PER_HUNDRED_THOUSAND, true, yearTo(day), day),
        "FC02", this::inCare,
        "FC03", day -> new Measure(exits(day, TO_A_FAMILY), average(day), 100, true, yearTo(day), day),
        "FC05", day -> new Measure(exits(day, EnumSet.of(ExitKind.DEATH)), average(day), 1000, true, yearTo(day), day),
        "TM01", this::inCare,
        "TM03", day -> new Measure(entries(day), population(day), PER_HUNDRED_THOUSAND, true, yearTo(day), day),
        "TM04", day -> new Measure(exits(day, OUT_OF_CARE), population(day), PER_HUNDRED_THOUSAND, true, yearTo(day), day));
  }

  private Measure inCare(LocalDate day) {
    return new Measure(rolls.count(day, "p.child.birthMonth > :adult", Map.of("adult", day.minusYears(18))), population(day), PER_HUNDRED_THOUSAND, true, day, day);
  }

  private static LocalDate yearTo(LocalDate day) {
    return day.minusYears(1).plusDays(1);
  }

  private double entries(LocalDate day) {
    return em.createQuery("select count(p) from Placement p where p.enteredOn between :from and :to and p.entry <> :transfer", Long.class)
        .setParameter("from", yearTo(day)).setParameter("to", day).setParameter("transfer", MovementKind.TRANSFER_IN).getSingleResult();
  }

  private double exits(LocalDate day, Set<ExitKind> kinds) {
    return em.createQuery("select count(p) from Placement p where p.leftOn between :from and :to and p.exit in :kinds", Long.class)
        .setParameter("from", yearTo(day)).setParameter("to", day).setParameter("kinds", kinds).getSingleResult();
  }

  /** Mean of the rolls on the day and on the same day of the eleven months before; times one year it is the child-years. */
  private double average(LocalDate day) {
    return IntStream.range(0, MONTHS).mapToLong(back -> rolls.count(day.minusMonths(back), "1 = 1", Map.of())).average().orElse(0);
  }

  /** Children aged 0-17 in the country on the nearest day for which a figure is known. */
  private double population(LocalDate day) {
    List<?> rows = em.createNativeQuery("SELECT reference_date, children FROM population WHERE territory_code = ? AND age_band = '0-17' AND children IS NOT NULL")
        .setParameter(1, Territory.COUNTRY).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .min(Comparator.comparingLong(row -> Math.abs(ChronoUnit.DAYS.between(day, LocalDate.parse(row[0].toString().substring(0, 10))))))
        .map(row -> ((Number) row[1]).doubleValue())
        .orElse(0.0);
  }
}
