package kg.childcare.registry.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kg.childcare.registry.children.Basis;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.ParentalStatus;

/** Why synthetic children live where they live, and on what paper: nearly all by decision of a court, in a few homes with a gap. */
final class DemoGrounds {
  private static final Set<String> BOARDING = Set.of("BOARD_GEN", "BOARD_SPEC", "BOARD_TALENT", "SANAT_BOARD", "RELIG_BOARD");
  private static final Set<String> HEALTH = Set.of("PSY_NEURO", "DISAB_REHAB", "BOARD_SPEC", "SANAT_BOARD", "INF_HOME");
  private static final List<Ground> WITH_PARENTS = List.of(
      Ground.POVERTY, Ground.POVERTY, Ground.POVERTY, Ground.MIGRATION, Ground.MIGRATION, Ground.MIGRATION, Ground.RIGHTS, Ground.RIGHTS, Ground.ABUSE, Ground.CARER, Ground.STREET, Ground.OTHER);
  private static final int EMERGENCY_IN_TIME = 28;
  private static final int EMERGENCY_OVERDUE = 75;

  private DemoGrounds() {}

  /** Two in three children have both parents, few have none. */
  static ParentalStatus status(Random random) {
    int lot = random.nextInt(100);
    return lot < 6 ? ParentalStatus.BOTH_DEAD : lot < 26 ? ParentalStatus.ONLY_MOTHER_ALIVE : lot < 33 ? ParentalStatus.ONLY_FATHER_ALIVE
        : lot < 94 ? ParentalStatus.BOTH_ALIVE : ParentalStatus.UNKNOWN;
  }

  static Ground ground(Random random, ParentalStatus status, String category) {
    int lot = random.nextInt(100);
    if (status == ParentalStatus.BOTH_DEAD) {
      return Ground.ORPHAN;
    } else if (status == ParentalStatus.UNKNOWN) {
      return Ground.ABANDONED;
    } else if ("COLONY".equals(category) || "CLOSED_SCHOOL".equals(category)) {
      return Ground.OFFENCE;
    } else if ("CRISIS".equals(category) && lot < 80) {
      return Ground.ABUSE;
    } else if (HEALTH.contains(category) && lot < 55) {
      return Ground.CHILD_HEALTH;
    }
    return BOARDING.contains(category) && lot < 70 ? Ground.SCHOOLING : WITH_PARENTS.get(lot % WITH_PARENTS.size());
  }

  /** One home in ten, and the one that everybody opens first, keeps some children without a paper or on an emergency act for too long. */
  private static boolean hasGap(DemoInstitution home) {
    return home.index() == 0 || home.index() % 10 == 3;
  }

  static Basis basis(Random random, DemoInstitution home, LocalDate from, LocalDate today, int index) {
    int lot = random.nextInt(100);
    if (hasGap(home) && (index == 4 || lot < 2)) {
      return Basis.NOTHING;
    } else if (lot < (BOARDING.contains(home.category()) ? 6 : 2)) {
      return new Basis(BasisKind.PARENTS_APPLICATION, null, null, from, null);
    } else if (lot < 50 && from.isAfter(today.minusDays(hasGap(home) ? EMERGENCY_OVERDUE : EMERGENCY_IN_TIME))) {
      return new Basis(BasisKind.EMERGENCY_ACT, "Ү-" + index, "Үлгү коргоо бөлүмү", from, null);
    }
    return court(from, index);
  }

  static Basis court(LocalDate day, int index) {
    return new Basis(BasisKind.COURT_DECISION, "Ү-" + index + "/" + day.getYear(), "Үлгү райондук соту", day, null);
  }
}
