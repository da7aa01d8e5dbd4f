package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Room;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;
import kg.childcare.registry.institution.Site;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Multilingual;

/** One institution as its page shows it on one day. @param version for {@code ETag} and {@code If-Match} @param closedUntil last day of a temporary closure */
public record InstitutionCard(
    long id, int version, String number, InstitutionStatus status, Multilingual name, String category, String ownership, String territory, String founder, String operator,
    String supervisor, String phone, String taxNumber, Integer ageMin, Integer ageMax, Integer capacity, LocalDate from, LocalDate to, LocalDate confirmedOn, LocalDate closedUntil,
    List<SiteView> sites) implements Serializable {

  /** One address with its rooms. @param address null when the place is protected and the caller does not need it */
  public record SiteView(long id, String label, String territory, String address, BigDecimal latitude, BigDecimal longitude, int capacity, int usableBeds, List<RoomView> rooms)
      implements Serializable {
    static SiteView of(Site site, boolean addressShown, int squareMetres) {
      return new SiteView(site.id(), site.label(), site.territory(), addressShown ? site.address() : null, addressShown ? site.latitude() : null,
          addressShown ? site.longitude() : null, site.capacity(), site.usableBeds(), site.rooms().stream().map(room -> RoomView.of(room, squareMetres)).toList());
    }
  }

  /** One room and what an inspector would remark on it. @param area square metres */
  public record RoomView(String building, String label, RoomPurpose purpose, RoomSex sex, BigDecimal area, int beds, List<Breach> warnings) implements Serializable {
    static RoomView of(Room room, int squareMetres) {
      return new RoomView(room.building(), room.label(), room.purpose(), room.sex(), room.area(), room.beds(), room.warnings(squareMetres));
    }
  }

  /** One dated state in the history. @param supersededAt when it was overruled, null while it is what is known */
  public record Version(InstitutionStatus status, Multilingual name, String category, String ownership, String territory, String founder, String operator, String supervisor,
      Integer capacity, LocalDate from, LocalDate to, Instant recordedAt, String recordedBy, String reason, Instant supersededAt) implements Serializable {
    static Version of(InstitutionProfile profile, boolean persons) {
      var facts = profile.facts();
      var owners = facts.owners();
      return new Version(profile.status(), facts.name(), facts.category(), facts.ownership(), facts.territory(), owners.founder(), owners.operator(), owners.supervisor(),
          facts.capacity(), profile.period().from(), profile.period().to(), profile.recordedAt(), persons ? profile.recordedBy() : null, profile.reason(), profile.supersededAt());
    }
  }

  static InstitutionCard of(Institution institution, InstitutionProfile profile, LocalDate day, List<SiteView> sites) {
    var facts = profile.facts();
    var owners = facts.owners();
    var confirmed = institution.confirmedOn() == null || institution.confirmedOn().isAfter(day) ? null : institution.confirmedOn();
    return new InstitutionCard(institution.id(), institution.version(), institution.number(), profile.status(), facts.name(), facts.category(), facts.ownership(), facts.territory(),
        owners.founder(), owners.operator(), owners.supervisor(), facts.contact().phone(), facts.contact().taxNumber(), facts.ageMin(), facts.ageMax(), facts.capacity(),
        profile.period().from(), profile.period().to(), confirmed, profile.closedUntil(), sites);
  }
}
