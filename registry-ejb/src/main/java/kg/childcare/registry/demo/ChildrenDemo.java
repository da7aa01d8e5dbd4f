package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.service.Fingerprints;
import kg.childcare.registry.children.service.Identities;

/** The published number of children, on the rolls of the synthetic institutions, with a year of comings, goings and transfers. */
@ApplicationScoped
public class ChildrenDemo implements DemoPart {
  private static final int YEAR = 365;
  private static final int LONGEST_STAY = 1280;
  private static final int BEFORE_RETURNS = 400;
  private static final List<ExitKind> EXITS = List.of(
      ExitKind.REUNIFY, ExitKind.REUNIFY, ExitKind.REUNIFY, ExitKind.KIN, ExitKind.KIN, ExitKind.FOSTER, ExitKind.ADOPT_NAT, ExitKind.OTHER_INST, ExitKind.OTHER);

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
    for (var home : country.institutions()) {
      for (int i = 0; i < home.children(); i++) {
        resident(country, random, written, home, i);
      }
      for (int i = 0; i < home.children() / 12; i++) {
        leaver(country, random, written, home, i);
      }
    }
    for (var home : country.institutions()) {
      if (home.index() < 2 || home.index() % 4 == 0) {
        predecessors(country, written, home);
      }
    }
    written.write();
  }

  /** Children who left before the months of which there are returns, so that the rolls of some homes can be looked at over years. */
  private static void predecessors(DemoCountry country, DemoChildren written, DemoInstitution home) {
    var random = country.random("predecessors" + home.index());
    for (int i = 0; i < home.children() * 3 / 4; i++) {
      var left = country.today().minusDays(BEFORE_RETURNS + random.nextInt(LONGEST_STAY - BEFORE_RETURNS));
      var from = left.minusDays(100L + random.nextInt(700));
      var birth = from.minusYears(home.ageMin() + random.nextInt(Math.max(1, home.ageMax() - home.ageMin() - 1))).minusDays(random.nextInt(YEAR));
      written.stay(written.child(birth), home.id(), MovementKind.ADMISSION, from, left, EXITS.get(random.nextInt(EXITS.size())), DemoGrounds.court(from, i));
    }
  }

  private static void resident(DemoCountry country, Random random, DemoChildren written, DemoInstitution home, int index) {
    var today = country.today();
    var birth = today.minusYears(home.ageMin() + random.nextInt(home.ageMax() - home.ageMin() + 1)).minusDays(random.nextInt(YEAR));
    var child = written.child(birth);
    var since = Math.min(random.nextInt(100) < 20 ? 12 + random.nextInt(YEAR) : YEAR + random.nextInt(LONGEST_STAY - YEAR),
        Math.max(12, (int) ChronoUnit.DAYS.between(birth.plusYears(home.ageMin()), today)));
    var from = today.minusDays(since);
    var moved = since < YEAR && index % 15 == 7;
    if (moved) {
      var sender = country.institution((home.index() + 3 + index) % country.institutions().size());
      var first = from.minusDays(1L + random.nextInt(200));
      var came = first.isBefore(birth) ? birth : first;
      var earlier = written.stay(child, sender.id(), MovementKind.ADMISSION, came, from, ExitKind.TRANSFER, DemoGrounds.court(came, index));
      written.transfer(earlier, sender.id(), home.id(), from.minusDays(1), from);
    }
    var stay = written.stay(child, home.id(), moved ? MovementKind.TRANSFER_IN : MovementKind.ADMISSION, from, null, null, DemoGrounds.basis(random, home, from, today, index));
    if (index < 2 && home.index() < 6) {
      dispatched(country, written, home, stay, index);
    } else {
      absence(random, written, home, stay, today);
    }
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

  private static void leaver(DemoCountry country, Random random, DemoChildren written, DemoInstitution home, int index) {
    var left = country.today().minusDays(3L + random.nextInt(YEAR));
    var from = left.minusDays(20L + random.nextInt(600));
    var birth = from.minusYears(home.ageMin() + random.nextInt(Math.max(1, home.ageMax() - home.ageMin() - 1))).minusDays(random.nextInt(YEAR));
    var exit = (home.index() + index) % 97 == 11 ? ExitKind.DEATH : (home.index() + index) % 61 == 5 ? ExitKind.UNKNOWN : EXITS.get(random.nextInt(EXITS.size()));
    written.stay(written.child(birth), home.id(), MovementKind.ADMISSION, from, left, exit, DemoGrounds.court(from, index));
  }
}
