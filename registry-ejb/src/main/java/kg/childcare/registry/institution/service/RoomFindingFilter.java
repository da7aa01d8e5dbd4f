package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.institution.RoomFinding;

/** Which rule breaks of bedrooms a list shows; null or blank leaves a filter out. */
public record RoomFindingFilter(RoomFinding kind, String territory, String number) implements Serializable {
  /** What breaks a rule; that a room is closed breaks none. */
  public static final List<RoomFinding> KINDS =
      List.of(RoomFinding.MIXED, RoomFinding.NOT_APART, RoomFinding.MORE_CHILDREN_THAN_BEDS, RoomFinding.TOO_MANY_BEDS, RoomFinding.TOO_SMALL);

  public static final RoomFindingFilter ALL = new RoomFindingFilter(null, null, null);

  List<RoomFinding> kinds() {
    return kind == null ? KINDS : List.of(kind);
  }
}
