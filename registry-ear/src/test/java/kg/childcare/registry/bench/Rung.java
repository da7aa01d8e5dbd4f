package kg.childcare.registry.bench;

/** How much there is in the register: from something to try the benchmark with up to the whole world. */
enum Rung {
  XS(20, 60, 20, 12, 2), S0(200, 60, 140, 36, 2), S1(10_000, 60, 40, 36, 2), S2(100_000, 60, 40, 36, 2),
  /** As many institutions as the world has, each changed every year for five years; few children, no returns, no visits. */
  REGISTER(100_000, 2, 3, 0, 6);

  private static final int ANY_COUNTRY = 10_000;
  private static final int FEW_PAIRS = 11;

  private final int institutions;
  private final int evenSize;
  private final int oddSize;
  private final int months;
  private final int profiles;

  Rung(int institutions, int evenSize, int oddSize, int months, int profiles) {
    this.institutions = institutions;
    this.evenSize = evenSize;
    this.oddSize = oddSize;
    this.months = months;
    this.profiles = profiles;
  }

  int institutions() {
    return institutions;
  }

  /** Children on the roll of an institution; every other one has the sixty of the return that is measured. */
  int children(int index) {
    return index % 2 == 0 ? evenSize : oddSize;
  }

  int months() {
    return months;
  }

  /** Dated profiles of each institution, one after the other. */
  int profiles() {
    return profiles;
  }

  /** How often both sides are measured. */
  int pairs(int asked) {
    return this == REGISTER ? Math.min(asked, FEW_PAIRS) : asked;
  }

  /** The limit that holds for this rung. @param country for the size of any one country @param world for that of the world */
  double limit(double country, double world) {
    return institutions > ANY_COUNTRY ? world : country;
  }

  /** The ratio to the floor, and the milliseconds that hold for the size of any one country only. */
  Target within(double ratio, double country) {
    return institutions > ANY_COUNTRY ? Target.ratio(ratio) : Target.within(ratio, country);
  }

  /** Whether returns are handed in and visits made, beside looking things up. */
  boolean works() {
    return months > 0;
  }
}
