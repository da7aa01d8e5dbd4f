package kg.childcare.registry.bench;

/** How much there is in the register: from something to try the benchmark with up to the whole world. */
enum Rung {
  XS(20, 60, 20, 12), S0(200, 60, 140, 36), S1(10_000, 60, 40, 36), S2(100_000, 60, 40, 36);

  private final int institutions;
  private final int evenSize;
  private final int oddSize;
  private final int months;

  Rung(int institutions, int evenSize, int oddSize, int months) {
    this.institutions = institutions;
    this.evenSize = evenSize;
    this.oddSize = oddSize;
    this.months = months;
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
}
