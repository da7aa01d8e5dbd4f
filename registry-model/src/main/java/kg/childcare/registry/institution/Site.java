package kg.childcare.registry.institution;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;
import static kg.childcare.registry.shared.RuleViolation.breach;
import static kg.childcare.registry.shared.RuleViolation.requireNone;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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
  @Column(name = "address_folded")
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

  @OneToMany(mappedBy = "site", cascade = ALL)
  @OrderBy("id")
  private List<SiteBefore> before = new ArrayList<>();

  /** When, by whom and why it was entered; null for one that was entered together with its institution. */
  @Column(name = "entered_at", updatable = false)
  private Instant enteredAt;

  @Column(name = "entered_by", updatable = false)
  private String enteredBy;

  @Column(name = "enter_reason", updatable = false)
  private String enterReason;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "end_reason")
  private String endReason;

  protected Site() {} // JPA

  Site(Institution institution, SitePlan plan, LocalDate from) {
    this.institution = institution;
    this.period = Period.since(from);
    say(plan);
  }

  Site(Institution institution, SitePlan plan, LocalDate from, InstitutionProfile.Entry entry) {
    this(institution, plan, from);
    requireReason(entry);
    this.enteredAt = entry.at();
    this.enteredBy = entry.by();
    this.enterReason = entry.reason();
  }

  private void say(SitePlan plan) {
    requireOf("capacity", plan.capacity() > 0, "institution.rule.capacityNotPositive");
    requireOf("latitude", plan.latitude() != null || plan.longitude() == null, "institution.rule.pointHalf");
    requireOf("longitude", plan.longitude() != null || plan.latitude() == null, "institution.rule.pointHalf");
    this.label = plan.label();
    this.territory = plan.territory();
    this.address = plan.address();
    this.addressFolded = AddressFold.of(address);
    this.latitude = plan.latitude();
    this.longitude = plan.longitude();
    this.capacity = plan.capacity();
  }

  /** What was written down wrongly is said anew of all its days, of which the first can be another; what was said before stays readable as what was known then. */
  void correct(SitePlan plan, LocalDate from, InstitutionProfile.Entry entry) {
    requireReason(entry);
    require(!plan.equals(said()) || !from.equals(period.from()), "institution.rule.siteSame");
    requireOf("from", period.to() == null || !from.isAfter(period.to()), "institution.rule.siteEndsBefore", from);
    var old = new SiteBefore(this, said(), period.from(), end(), entry);
    say(plan);
    period = Period.of(from, period.to());
    before.add(old);
  }

  /** The children live elsewhere after a day. A last day that is still ahead can be said anew, and what was said before stays readable. */
  void end(LocalDate lastDay, InstitutionProfile.Entry entry) {
    requireReason(entry);
    require(period.to() == null || period.to().isAfter(entry.day()), "institution.rule.siteEnded", label, period.to());
    require(!lastDay.equals(period.to()), "institution.rule.siteSame");
    requireOf("until", !lastDay.isBefore(period.from()), "institution.rule.siteEndsBefore", period.from());
    if (period.to() != null) {
      before.add(new SiteBefore(this, said(), period.from(), end(), entry));
    }
    period = period.endingOn(lastDay);
    endedAt = entry.at();
    endedBy = entry.by();
    endReason = entry.reason();
  }

  private static void requireReason(InstitutionProfile.Entry entry) {
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
  }

  private SitePlan said() {
    return new SitePlan(label, territory, address, latitude, longitude, capacity);
  }

  /** What was said of it at a moment; a null moment means now. */
  public SitePlan said(Instant knownOn) {
    return overruled(knownOn, old -> true).map(SiteBefore::said).orElseGet(this::said);
  }

  /** Its first day as it was known at a moment; a null moment means now. */
  public LocalDate from(Instant knownOn) {
    return overruled(knownOn, old -> old.from() != null).map(SiteBefore::from).orElseGet(period::from);
  }

  /** Its end as it was known at a moment, which is none while it was in use; a null moment means now. */
  public SiteEnd end(Instant knownOn) {
    var end = overruled(knownOn, old -> true).map(SiteBefore::end).orElseGet(this::end);
    return end.saidAt() != null && knownOn != null && end.saidAt().isAfter(knownOn) ? SiteEnd.NONE : end;
  }

  /** The first correction after a moment that says what is asked for: it keeps what was known at the moment. */
  private Optional<SiteBefore> overruled(Instant knownOn, Predicate<SiteBefore> says) {
    return before.stream().filter(old -> knownOn != null && old.overruledAt().isAfter(knownOn)).filter(says).min(Comparator.comparing(SiteBefore::overruledAt));
  }

  private SiteEnd end() {
    return new SiteEnd(period.to(), endedAt, endReason);
  }

  /** A room that was given up leaves its name free. */
  public Room addRoom(RoomPlan plan, LocalDate today) {
    var since = plan.openFrom() == null ? today : plan.openFrom();
    var breaches = new ArrayList<>(plan.breaches());
    if (since.isBefore(period.from())) {
      breaches.add(breach("openFrom", "institution.rule.roomOlderThanSite", period.from()));
    }
    if (rooms.stream().anyMatch(room -> !room.isGivenUp() && room.building().equals(plan.building()) && room.label().equals(plan.label()))) {
      breaches.add(breach("label", "institution.rule.roomTwice", plan.label()));
    }
    requireNone(breaches);
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

  /** How it was corrected until a moment; a null moment means now. */
  public Stream<SiteBefore> corrections(Instant knownOn) {
    return before.stream().filter(old -> knownOn == null || !old.overruledAt().isAfter(knownOn));
  }

  public boolean isThereOn(LocalDate day) {
    return period.includes(day);
  }

  /** The days of its use from a day on; none when it has ended before. */
  Optional<Period> daysFrom(LocalDate day) {
    return period.to() != null && period.to().isBefore(day) ? Optional.empty() : Optional.of(Period.of(period.from().isAfter(day) ? period.from() : day, period.to()));
  }

  /** Whether a last day is later than the one that was said. */
  boolean isPutOff(LocalDate lastDay) {
    return period.to() != null && lastDay.isAfter(period.to());
  }

  /** Whether it was known at a moment to be in use on a day; a null moment means now. */
  public boolean isThereOn(LocalDate day, Instant knownOn) {
    var last = end(knownOn).lastDay();
    var entered = enteredAt == null || knownOn == null || !enteredAt.isAfter(knownOn);
    return entered && !day.isBefore(from(knownOn)) && (last == null || !day.isAfter(last));
  }

  /** A room is not what it was from a day on: it keeps its history, and another one takes its place. */
  public Room changeRoom(Room room, RoomPlan plan, LocalDate today, InstitutionProfile.Entry entry) {
    var since = plan.openFrom() == null ? today : plan.openFrom();
    require(!room.isGivenUp(), "institution.rule.roomClosedAlready", room.label());
    requireOf("openFrom", !since.isBefore(room.openFrom()), "institution.rule.roomNotOpenYet", room.label(), room.openFrom());
    room.close(since, null, entry);
    return addRoom(plan, today);
  }

  Period period() {
    return period;
  }

  public LocalDate from() {
    return period.from();
  }

  /** Last day of use; null while it is in use. */
  public LocalDate to() {
    return period.to();
  }

  /** Who entered it; null for one that was entered together with its institution. */
  public String enteredBy() {
    return enteredBy;
  }

  /** Why it was entered; null for one that was entered together with its institution. */
  public String enterReason() {
    return enterReason;
  }

  /** Who said that it is used no longer; null while it is in use. */
  public String endedBy() {
    return endedBy;
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
