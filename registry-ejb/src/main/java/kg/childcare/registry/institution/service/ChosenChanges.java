package kg.childcare.registry.institution.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Changes that are decided on together: some by their ids, or all that one list entered, piece by piece.
 *
 * @param changes ids of changes, or null @param importId the list that entered them, or null @param after id of the last change of the piece before, null for the first piece
 */
public record ChosenChanges(@Size(max = JointDecisionService.AT_ONCE) List<Long> changes, Long importId, Long after) {
  public static ChosenChanges of(List<Long> changes) {
    return new ChosenChanges(changes, null, null);
  }

  public static ChosenChanges ofImport(long importId, Long after) {
    return new ChosenChanges(null, importId, after);
  }

  /** Refuses what names nothing, and what names both. */
  void require() {
    requireOf("changes", importId != null || changes != null && !changes.isEmpty(), "institution.rule.nothingChosen");
    requireOf("importId", importId == null || changes == null || changes.isEmpty(), "institution.rule.chosenTwice");
  }
}
