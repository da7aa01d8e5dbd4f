package kg.childcare.registry.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Texts;

/** The country of one run: made up from a seed, the same on every machine on the same day, and known by heart to the checks. */
final class Country {
  static final String PASSWORD = "Bishkek-2026-bench";
  static final String REGISTRAR = "bench.registrar";
  static final String INSPECTOR = "bench.inspector";
  static final String PLANNER = "bench.planner";
  /** A word that every tenth name has. */
  static final String WORD = "жылдыз";
  static final int VISITS = 440;
  private static final int VISITS_ON_SITE = 40;

  private static final int OPEN_MONTHS = 6;
  private static final long SEED = 20_260_101L;

  private final Rung rung;
  private final Instant now;
  private final Random random = new Random(SEED);
  private final List<Place> places = new ArrayList<>();
  private final List<Long> visits = new ArrayList<>();

  Country(Rung rung, Clock clock) {
    this.rung = rung;
    this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  Rung rung() {
    return rung;
  }

  Random random() {
    return random;
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, Texts.ZONE);
  }

  /** Every place changed its number of places on a day of its own, some before and some after this one. */
  LocalDate pastDay() {
    return today().minusDays(500);
  }

  LocalDateTime now() {
    return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  YearMonth lastMonth() {
    return YearMonth.from(today()).minusMonths(1);
  }

  YearMonth firstMonth() {
    return lastMonth().minusMonths(rung.months() - 1L);
  }

  /** Months of the places with sixty children whose return is still to be handed in. */
  List<YearMonth> openMonths() {
    return Stream.iterate(lastMonth().minusMonths(OPEN_MONTHS - 1L), month -> month.plusMonths(1)).limit(OPEN_MONTHS).toList();
  }

  void add(Place place) {
    places.add(place);
  }

  void addVisit(long inspection) {
    visits.add(inspection);
  }

  Place place(int turn) {
    return places.get(turn % places.size());
  }

  List<Place> places() {
    return places;
  }

  List<Place> ofSixty() {
    return places.stream().filter(place -> place.index() % 2 == 0).toList();
  }

  /** Inspections in which the team is inside and nothing is answered yet. */
  List<Long> visits() {
    return visits.subList(0, visits.size() - VISITS_ON_SITE);
  }

  /** The rest of them, for what comes after the answers. */
  List<Long> visitsOnSite() {
    return visits.subList(visits.size() - VISITS_ON_SITE, visits.size());
  }

  long unlawful() {
    return places.stream().filter(place -> place.trouble() != Place.Trouble.NONE).count();
  }
}
