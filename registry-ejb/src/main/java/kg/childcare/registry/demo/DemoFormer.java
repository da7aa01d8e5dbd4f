package kg.childcare.registry.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;

/** Children who have left: one after another in each place, as far back as anybody looks. */
final class DemoFormer {
  private static final List<ExitKind> EXITS = List.of(
      ExitKind.REUNIFY, ExitKind.REUNIFY, ExitKind.REUNIFY, ExitKind.KIN, ExitKind.KIN, ExitKind.FOSTER, ExitKind.ADOPT_NAT, ExitKind.OTHER_INST, ExitKind.OTHER);
  private static final int YEAR = 365;
  private static final int LOOKED_BACK = 820;
  private static final int LONGEST_STAY = 2000;
  private static final int SHORTEST_STAY = 60;
  private static final int EMPTY_AT_MOST = 25;
  private static final int PERCENT_GIVEN_UP = 7;

  private final DemoCountry country;
  private final Random random;
  private final DemoChildren written;
  private final Map<Integer, Integer> gone = new HashMap<>();

  DemoFormer(DemoCountry country, Random random, DemoChildren written) {
    this.country = country;
    this.random = random;
    this.written = written;
  }

  /** Those who had the place of a child before that one came. */
  void before(DemoInstitution home, LocalDate came) {
    var until = came;
    while (until.isAfter(country.today().minusDays(LOOKED_BACK))) {
      until = stay(home, until.minusDays(1L + random.nextInt(EMPTY_AT_MOST)));
    }
  }

  /** Places that nobody got any more. */
  void placesGivenUp(DemoInstitution home) {
    for (int i = 0; i < home.usual() * PERCENT_GIVEN_UP / 100; i++) {
      before(home, stay(home, country.today().minusDays(home.fate().daysWithout(home.index()) + 3L + random.nextInt(LOOKED_BACK))));
    }
  }

  private LocalDate stay(DemoInstitution home, LocalDate left) {
    int longest = Math.max(2 * SHORTEST_STAY, Math.min(LONGEST_STAY, (home.ageMax() - home.ageMin()) * YEAR * 2 / 3));
    var from = left.minusDays(SHORTEST_STAY + random.nextInt(longest - SHORTEST_STAY));
    int years = (int) ChronoUnit.YEARS.between(from, left) + 1;
    var birth = from.minusYears(home.ageMin() + random.nextInt(Math.max(1, home.ageMax() - home.ageMin() - years + 1))).minusDays(random.nextInt(YEAR));
    written.stay(written.child(birth), home.id(), MovementKind.ADMISSION, from, left, exit(home, left), DemoGrounds.court(from, gone.getOrDefault(home.index(), 0)));
    return from;
  }

  /** Most go to their families; in the last year a few died, and of some nobody knows where they are. */
  private ExitKind exit(DemoInstitution home, LocalDate left) {
    var lastYear = left.isAfter(country.today().minusDays(YEAR));
    int place = lastYear ? gone.merge(home.index(), 1, Integer::sum) - 1 : home.children();
    if (place < home.children() / 12 && (home.index() + place) % 97 == 11) {
      return ExitKind.DEATH;
    }
    return place < home.children() / 12 && (home.index() + place) % 61 == 5 ? ExitKind.UNKNOWN : family();
  }

  ExitKind family() {
    return EXITS.get(random.nextInt(EXITS.size()));
  }
}
