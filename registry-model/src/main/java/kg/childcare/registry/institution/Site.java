package kg.childcare.registry.institution;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;
import static kg.childcare.registry.shared.RuleViolation.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;

/** One address at which children of an institution live; it has places of its own, because accreditation counts per address. */
@Entity
@Table(name = "institution_site")
public class Site extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "institution_id", updatable = false)
  private Institution institution;

  @Column(nullable = false)
  private String label;

  @Column(name = "territory_code", nullable = false)
  private String territory;

  @Column(nullable = false)
  private String address;

  /** By which it is compared; unknown until an older row is folded at the next start. */
  @Column(name = "address_folded", updatable = false)
  private String addressFolded;

  private BigDecimal latitude;
  private BigDecimal longitude;

  @Column(nullable = false)
  private int capacity;

  @Embedded
  private Period period;

  @OneToMany(mappedBy = "site", cascade = ALL)
  @OrderBy("building, label")
  private List<Room> rooms = new ArrayList<>();

  protected Site() {} // JPA

  Site(Institution institution, SitePlan plan, LocalDate from) {
    requireOf("siteCapacity", plan.capacity() > 0, "institution.rule.capacityNotPositive");
    this.institution = institution;
    this.label = plan.label();
    this.territory = plan.territory();
    this.address = plan.address();
    this.addressFolded = AddressFold.of(address);
    this.latitude = plan.latitude();
    this.longitude = plan.longitude();
    this.capacity = plan.capacity();
    this.period = Period.since(from);
  }

  /** A room that was given up leaves its name free. */
  public Room addRoom(RoomPlan plan, LocalDate today) {
    var since = plan.openFrom() == null ? today : plan.openFrom();
    requireOf("openFrom", !since.isBefore(period.from()), "institution.rule.roomOlderThanSite", period.from());
    require(rooms.stream().noneMatch(room -> !room.isGivenUp() && room.building().equals(plan.building()) && room.label().equals(plan.label())),
        "institution.rule.roomTwice", plan.label());
    var room = new Room(this, plan, since);
    rooms.add(room);
    return room;
  }

  public void closeRoom(Room room, LocalDate from, LocalDate until, InstitutionProfile.Entry entry) {
    room.close(from, until, entry);
  }

  /** A name belongs to one room at a time. */
  public void openRoom(Room room, LocalDate day, String by) {
    require(rooms.stream().noneMatch(other -> other != room && !other.isGivenUp() && other.building().equals(room.building()) && other.label().equals(room.label())),
        "institution.rule.roomTwice", room.label());
    room.open(day, by);
  }

  /** Beds in bedrooms that are open on the day. */
  public int usableBeds(LocalDate day) {
    return bedrooms(day).mapToInt(Room::beds).sum();
  }

  /** Floors or wings in which girls' and boys' bedrooms lie together, where children are old enough to sleep apart. */
  public List<Breach> warnings(RoomNorms norms, LocalDate day) {
    var sexes = new TreeMap<String, Set<RoomSex>>();
    bedrooms(day).filter(room -> room.isForOlder(norms)).forEach(room -> sexes.computeIfAbsent(quarters(room), place -> EnumSet.noneOf(RoomSex.class)).add(room.sex()));
    return sexes.entrySet().stream()
        .filter(place -> place.getValue().containsAll(EnumSet.of(RoomSex.GIRLS, RoomSex.BOYS)))
        .map(place -> breach(null, "institution.rule.quartersNotApart", place.getKey()))
        .toList();
  }

  private static String quarters(Room room) {
    return room.section() == null ? room.building() : room.building() + " / " + room.section();
  }

  private Stream<Room> bedrooms(LocalDate day) {
    return rooms.stream().filter(room -> room.purpose() == RoomPurpose.BEDROOM && period.includes(day) && room.isOpen(day));
  }

  public boolean isThereOn(LocalDate day) {
    return period.includes(day);
  }

  Period period() {
    return period;
  }

  public String label() {
    return label;
  }

  public String territory() {
    return territory;
  }

  public String address() {
    return address;
  }

  public BigDecimal latitude() {
    return latitude;
  }

  public BigDecimal longitude() {
    return longitude;
  }

  public int capacity() {
    return capacity;
  }

  public List<Room> rooms() {
    return List.copyOf(rooms);
  }
}
