package kg.childcare.registry.institution.imports.service;

import java.util.function.Predicate;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.ListLine;

/** The lines of an import, one after the other and as often as they are asked for, so that never all of them are in memory. */
@FunctionalInterface
interface LineSource {
  /** Hands over line after line until there are no more, or the taker has enough. */
  void each(Predicate<Line> taker);

  /**
   * A line with what was found out about it before it is judged.
   *
   * @param placeAbove SOATE code of the place that stood alone in a line above, or null @param kept what was kept of it before, null for a line fresh from the file
   */
  record Line(ListLine text, String placeAbove, ImportedRow kept) {
    static Line of(ImportedRow row) {
      return new Line(row.line(), row.placeAbove(), row);
    }

    /** Whether a person said that it is none of those that it resembles. */
    boolean createAnyway() {
      return kept != null && kept.isCreateAnyway();
    }
  }
}
