package kg.childcare.registry.bench;

/**
 * One line of the table.
 *
 * @param unit ms, MiB or /s @param floor null where there is none
 * @param processor milliseconds of processor that the server used for one operation; null where it was not counted
 */
record Result(String rung, String database, String operation, String unit, String floorIs, Sample floor, Sample measured, Target target, Double processor) {
  Double ratio() {
    return floor == null ? null : measured.median() / floor.median();
  }

  /** Whether the target is kept; null where none is set. */
  Boolean met() {
    return target.set() ? target.met(floor, measured) : null;
  }
}
