package kg.childcare.registry.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;

/** Children who left homes that lost their right to keep them: some to other homes, which confirmed it, the others to families. */
final class DemoRelocated {
  private static final int YEAR = 365;
  private static final int ONE_OF_TAKES = 12;
  private static final Set<String> TAKE_NOBODY = Set.of("COLONY", "CLOSED_SCHOOL", "MVD_ADAPT", "CRISIS");

  private final DemoCountry country;
  private final Random random;
  private final DemoChildren written;
  private final DemoFormer former;
  private final List<Leaver> waiting = new ArrayList<>();

  DemoRelocated(DemoCountry country, Random random, DemoChildren written, DemoFormer former) {
    this.country = country;
    this.random = random;
    this.written = written;
    this.former = former;
  }

  /** A child of such a home, before it is known where the child went. */
  final class Leaver {
    private final DemoInstitution home;
    private final LocalDate birth;
    private final LocalDate came;
    private final LocalDate left;
    private final long child;

    private Leaver(DemoInstitution home, LocalDate left) {
      this.home = home;
      this.birth = country.today().minusYears(home.ageMin() + random.nextInt(home.ageMax() - home.ageMin() + 1)).minusDays(random.nextInt(YEAR));
      this.left = left;
      int old = (int) ChronoUnit.DAYS.between(birth.plusYears(home.ageMin()), home.lost(country.today()));
      this.came = home.lost(country.today()).minusDays(12L + random.nextInt(Math.max(1, Math.min(4 * YEAR, old - 12))));
      this.child = written.child(birth);
      former.before(home, came);
    }

    LocalDate birth() {
      return birth;
    }

    LocalDate left() {
      return left;
    }

    long child() {
      return child;
    }

    void goesTo(DemoInstitution other) {
      var stay = written.stay(child, home.id(), MovementKind.ADMISSION, came, left, ExitKind.TRANSFER, DemoGrounds.court(came, home.index()));
      written.transfer(stay, home.id(), other.id(), left.minusDays(1), left);
    }

    private void goesToFamily() {
      written.stay(child, home.id(), MovementKind.ADMISSION, came, left, former.family(), DemoGrounds.court(came, home.index()));
    }

    private boolean fits(DemoInstitution other) {
      long age = ChronoUnit.YEARS.between(birth, left);
      return age >= other.ageMin() && age < other.ageMax();
    }
  }

  /** Those of one home who have gone. */
  void of(DemoInstitution home) {
    for (int i = 0; i < home.usual() - home.children(); i++) {
      waiting.add(new Leaver(home, DemoFate.movedOn(home.lost(country.today()), i, home.usual())));
    }
  }

  /** A child that comes to a home on one of its places, or null. */
  Leaver takenBy(DemoInstitution home, int place) {
    if (place % ONE_OF_TAKES != 5 || home.fate() != DemoFate.ACCREDITED || TAKE_NOBODY.contains(home.category())) {
      return null;
    }
    var found = waiting.stream().filter(one -> one.fits(home)).findFirst().orElse(null);
    waiting.remove(found);
    return found;
  }

  /** Whoever no home took went to parents, relatives or a foster family. */
  void toFamilies() {
    waiting.forEach(Leaver::goesToFamily);
    waiting.clear();
  }
}
