package kg.childcare.registry.demo;

import java.time.LocalDate;

/** What becomes of a synthetic institution's right to keep children, by its place in the list, so that each kind of case is there in every start. */
enum DemoFate {
  ACCREDITED, NEVER_APPLIED, EXPIRED, EXPIRING, CONDITIONAL, SUSPENDED, WITHDRAWN, REFUSED, WAITING;

  static final int WITHDRAWN_AT = 33;
  private static final int REPEATED = 30;
  private static final int MOVING_BEGINS = 7;
  private static final int MOVING_LASTS = 80;
  private static final int ONE_OF_LATE = 25;

  /** @param accredited whether institutions of its category need an accreditation at all */
  static DemoFate of(int index, boolean accredited) {
    if (!accredited || index == WITHDRAWN_AT) {
      return accredited ? WITHDRAWN : ACCREDITED;
    }
    return switch (index % REPEATED) {
      case 4 -> NEVER_APPLIED;
      case 7 -> EXPIRED;
      case 9, 12 -> EXPIRING;
      case 11 -> CONDITIONAL;
      case 13 -> SUSPENDED;
      case 15 -> REFUSED;
      case 16 -> WAITING;
      default -> ACCREDITED;
    };
  }

  /** For how many days such an institution has had no right to keep children; zero where it has it. */
  int daysWithout(int index) {
    int turn = index / REPEATED;
    return switch (this) {
      case EXPIRED -> 12 + turn * 45;
      case REFUSED -> 100 + turn * 13;
      case SUSPENDED -> 5 + turn * 6;
      case WITHDRAWN -> 40;
      default -> 0;
    };
  }

  boolean losesRight() {
    return daysWithout(0) > 0;
  }

  /** How many of so many children have not gone yet: they go one after the other, and a few stay longer than they may. */
  int staying(int index, int children) {
    int moved = Math.max(0, Math.min(children, children * (daysWithout(index) - MOVING_BEGINS) / MOVING_LASTS));
    return losesRight() ? Math.max(children - moved, 1 + children / ONE_OF_LATE) : children;
  }

  /** The day on which one of those who have gone went. @param place 0 for the first */
  static LocalDate movedOn(LocalDate lost, int place, int children) {
    return lost.plusDays(MOVING_BEGINS + (long) place * MOVING_LASTS / children);
  }
}
