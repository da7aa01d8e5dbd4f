package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Room;
import kg.childcare.registry.institution.RoomNorms;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;
import kg.childcare.registry.institution.Site;
import kg.childcare.registry.institution.SiteBefore;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Versioned;

/** One institution as its page shows it on one day. @param version for {@code ETag} and {@code If-Match} @param closedUntil last day of a temporary closure */
public record InstitutionCard(
    long id, int version, String number, InstitutionStatus status, Multilingual name, String category, String ownership, String territory, String founder, String operator,
    String supervisor, String phone, String taxNumber, Integer ageMin, Integer ageMax, Integer capacity, LocalDate from, LocalDate to, LocalDate confirmedOn, LocalDate closedUntil,
    List<SiteView> sites) implements Serializable, Versioned {

  /** One address with its rooms. @param address null when the place is protected and the caller does not need it, and so are the reasons @param enteredBy null for a reader who is not told which official it was @param warnings what its rooms together break */
  public record SiteView(long id, String label, String territory, String address, BigDecimal latitude, BigDecimal longitude, int capacity, int usableBeds, List<RoomView> rooms,
      List<Breach> warnings, LocalDate from, String enteredBy, String enterReason, LocalDate to, String endReason, List<Corrected> corrections) implements Serializable {
    private static final Comparator<Room> BY_NAME = Comparator.comparing(Room::building).thenComparing(Room::label).thenComparing(Room::id);

    static SiteView of(Site site, Sight sight, RoomNorms norms) {
      var day = sight.day();
      var knownOn = sight.knownOn();
      var said = site.said(knownOn);
      var end = site.end(knownOn);
      return new SiteView(site.id(), said.label(), said.territory(), sight.address(said.address()), sight.address(said.latitude()),
          sight.address(said.longitude()), said.capacity(), site.usableBeds(day),
          site.rooms().stream().filter(room -> !room.openFrom().isAfter(day)).sorted(BY_NAME).map(room -> RoomView.of(room, norms, day)).toList(), site.warnings(norms, day),
          site.from(knownOn), sight.persons() ? site.enteredBy() : null, sight.address(site.enterReason()), end.lastDay(), sight.address(end.reason()),
          site.corrections(knownOn).map(one -> Corrected.of(one, sight)).toList());
    }
  }

  /** Of which day, as known when, a reader is told, and whether of addresses and of the officials who wrote about them. @param knownOn null means now */
  record Sight(LocalDate day, Instant knownOn, boolean addresses, boolean persons) {
    /** An address, or words in which one may stand; null where none is told. */
    <T> T address(T value) {
      return addresses ? value : null;
    }
  }

  /** What was said of an address before it was corrected. @param from first day of use, as it was said then @param to last day of use, as it was said then @param address null as in the address itself, and so is the reason @param overruledBy null for a reader who is not told which official it was */
  public record Corrected(String label, String address, int capacity, LocalDate from, LocalDate to, Instant overruledAt, String overruledBy, String reason) implements Serializable {
    static Corrected of(SiteBefore before, Sight sight) {
      var said = before.said();
      return new Corrected(said.label(), sight.address(said.address()), said.capacity(), before.from(), before.end().lastDay(), before.overruledAt(), sight.persons() ? before.overruledBy() : null, sight.address(before.reason()));
    }
  }

  /** One room and what an inspector would remark on it. @param area square metres @param closed null while it is open */
  public record RoomView(long id, String building, String section, String label, RoomPurpose purpose, RoomSex sex, Integer ageMin, Integer ageMax, BigDecimal area, int beds,
      Closed closed, List<Breach> warnings) implements Serializable {
    static RoomView of(Room room, RoomNorms norms, LocalDate day) {
      return new RoomView(room.id(), room.building(), room.section(), room.label(), room.purpose(), room.sex(), room.ageMin(), room.ageMax(), room.area(), room.beds(),
          room.closureOn(day).map(closure -> new Closed(closure.period().from(), closure.period().to(), closure.reason())).orElse(null), room.warnings(norms, day));
    }
  }

  /** Why nobody sleeps in a room. @param until last day, or null while nobody knows it */
  public record Closed(LocalDate from, LocalDate until, String reason) implements Serializable {}

  /** One of its addresses; refused as missing when it has none of this id on the day. */
  public SiteView site(long site) {
    return sites.stream().filter(one -> one.id() == site).findFirst().orElseThrow(() -> new NotThere("site", site));
  }

  /** One of its rooms, at whichever address; refused as missing when it has none of this id on the day. */
  public RoomView room(long room) {
    return sites.stream().flatMap(site -> site.rooms().stream()).filter(one -> one.id() == room).findFirst().orElseThrow(() -> new NotThere("room", room));
  }

  /** One dated state in the history. @param supersededAt when it was overruled, null while it is what is known */
  public record Version(InstitutionStatus status, Multilingual name, String category, String ownership, String territory, String founder, String operator, String supervisor,
      Integer capacity, LocalDate from, LocalDate to, Instant recordedAt, String recordedBy, String reason, Instant supersededAt) implements Serializable {
    static Version of(InstitutionProfile profile, boolean persons, Instant knownOn) {
      var overruled = profile.supersededAt() != null && (knownOn == null || !profile.supersededAt().isAfter(knownOn));
      var facts = profile.facts();
      var owners = facts.owners();
      return new Version(profile.status(), facts.name(), facts.category(), facts.ownership(), facts.territory(), owners.founder(), owners.operator(), owners.supervisor(),
          facts.capacity(), profile.period().from(), profile.period().to(), profile.recordedAt(), persons ? profile.recordedBy() : null, profile.reason(), overruled ? profile.supersededAt() : null);
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
