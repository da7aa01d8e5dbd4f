package kg.childcare.registry.bench;

/** One line of the table. @param unit ms, s or /s @param floor null where there is none */
record Result(String rung, String database, String operation, String unit, String floorIs, Sample floor, Sample measured, Target target) {
  Double ratio() {
    return floor == null ? null : measured.median() / floor.median();
  }

  /** Whether the target is kept; null where none is set. */
  Boolean met() {
    return target.set() ? target.met(floor, measured) : null;
  }
}
