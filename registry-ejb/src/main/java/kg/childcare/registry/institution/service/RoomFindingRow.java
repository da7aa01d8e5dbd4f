package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.math.BigDecimal;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.Room;
import kg.childcare.registry.institution.RoomFinding;
import kg.childcare.registry.shared.Multilingual;

/**
 * One rule break of the bedrooms of an institution. What concerns an institution as a whole names no room, and quarters are named by their building and section.
 *
 * @param beds in the room, or in all open bedrooms @param children on the roll, where there are more than beds
 */
public record RoomFindingRow(
    RoomFinding kind, String number, Multilingual name, String territory, String site, String building, String section, String room, Long beds, BigDecimal area, Long children)
    implements Serializable {

  static RoomFindingRow ofRoom(RoomFinding kind, InstitutionProfile profile, String number, Room room) {
    var facts = profile.facts();
    var whole = kind == RoomFinding.NOT_APART;
    return new RoomFindingRow(
        kind, number, facts.name(), facts.territory(), room.site().label(), room.building(), room.section(), whole ? null : room.label(), whole ? null : Long.valueOf(room.beds()),
        whole ? null : room.area(), null);
  }

  static RoomFindingRow ofInstitution(RoomFinding kind, InstitutionProfile profile, String number, Long beds, Long children) {
    var facts = profile.facts();
    return new RoomFindingRow(kind, number, facts.name(), facts.territory(), null, null, null, null, beds, null, children);
  }
}
