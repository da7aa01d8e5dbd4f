package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.service.Fingerprints;
import kg.childcare.registry.children.service.Identities;

/**
 * The published number of children, on the rolls of the synthetic institutions, with those who were there before them: each place had
 * one child after another, and a few places were given up, so that rolls shrink slowly over the years that can be looked at.
 */
@ApplicationScoped
public class ChildrenDemo implements DemoPart {
  private static final int YEAR = 365;
  private static final int LONGEST_STAY = 2200;
  private static final int NEWLY_ARRIVED = 20;

  @Inject
  Identities identities;

  @Inject
  Fingerprints fingerprints;

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var random = country.random("children");
    var written = new DemoChildren(country, random, identities, fingerprints.key());
    var former = new DemoFormer(country, random, written);
    var leavers = new DemoRelocated(country, random, written, former);
    for (var home : country.institutions()) {
      leavers.of(home);
    }
    for (var home : country.institutions()) {
      for (int i = 0; i < home.children(); i++) {
        resident(country, random, written, former, home, i, leavers.takenBy(home, i));
      }
      former.placesGivenUp(home);
    }
    leavers.toFamilies();
    written.write();
  }

  private static void resident(
      DemoCountry country, Random random, DemoChildren written, DemoFormer former, DemoInstitution home, int index, DemoRelocated.Leaver relocated) {
    var today = country.today();
    var birth = relocated == null ? today.minusYears(home.ageMin() + random.nextInt(home.ageMax() - home.ageMin() + 1)).minusDays(random.nextInt(YEAR)) : relocated.birth();
    var child = relocated == null ? written.child(birth) : relocated.child();
    var from = relocated == null ? today.minusDays(since(random, home, birth, today)) : relocated.left();
    var moved = relocated == null && from.isAfter(today.minusDays(YEAR)) && index % 15 == 7;
    if (relocated != null) {
      relocated.goesTo(home);
    } else if (moved) {
      var sender = country.institution((home.index() + 3 + index) % country.institutions().size());
      var first = from.minusDays(1L + random.nextInt(200));
      var came = first.isBefore(birth) ? birth : first;
      var earlier = written.stay(child, sender.id(), MovementKind.ADMISSION, came, from, ExitKind.TRANSFER, DemoGrounds.court(came, index));
      written.transfer(earlier, sender.id(), home.id(), from.minusDays(1), from);
    }
    var entry = moved || relocated != null ? MovementKind.TRANSFER_IN : MovementKind.ADMISSION;
    var stay = written.stay(child, home.id(), entry, from, null, null, DemoGrounds.basis(random, home, from, today, index));
    former.before(home, from);
    if (index < 2 && home.index() < 6) {
      dispatched(country, written, home, stay, index);
    } else {
      absence(random, written, home, stay, today);
    }
  }

  /** For how many days a child has been there: one in five came within a year; none came after the home had lost its right. */
  private static int since(Random random, DemoInstitution home, LocalDate birth, LocalDate today) {
    int days = random.nextInt(100) < NEWLY_ARRIVED ? 12 + random.nextInt(YEAR) : YEAR + random.nextInt(LONGEST_STAY - YEAR);
    int old = Math.max(12, (int) ChronoUnit.DAYS.between(birth.plusYears(home.ageMin()), today));
    return Math.max(home.fate().daysWithout(home.index()) + 12, Math.min(days, old));
  }

  /** The first homes each have one child on the way since yesterday, and one for whom nobody answered. */
  private static void dispatched(DemoCountry country, DemoChildren written, DemoInstitution home, long stay, int index) {
    var sent = country.today().minusDays(index == 0 ? 1 : 11);
    var to = country.institution(index == 0 && home.index() < 2 ? 1 - home.index() : home.index() + 20);
    written.movement(stay, home.id(), MovementKind.ON_THE_WAY, sent, sent.plusDays(3), null, null);
    written.transfer(stay, home.id(), to.id(), sent, null);
  }

  private static void absence(Random random, DemoChildren written, DemoInstitution home, long stay, LocalDate today) {
    var chance = random.nextInt(400);
    var day = today.minusDays(1 + random.nextInt(9));
    if (chance < 8) {
      written.movement(stay, home.id(), MovementKind.LEAVE, day, today.plusDays(5), null, null);
    } else if (chance < 11) {
      written.movement(stay, home.id(), MovementKind.HOSPITAL, day, today.plusDays(9), null, null);
    } else if (chance < 12) {
      written.movement(stay, home.id(), MovementKind.RUNAWAY, day, null, null, null);
    } else if (chance < 24) {
      written.movement(stay, home.id(), MovementKind.HOSPITAL, day.minusDays(1), day.plusDays(3), day, null);
      written.movement(stay, home.id(), MovementKind.RETURN, day, null, null, null);
    }
  }
}
