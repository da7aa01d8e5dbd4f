package kg.childcare.registry.institution;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;

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
import java.util.List;
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
    this.latitude = plan.latitude();
    this.longitude = plan.longitude();
    this.capacity = plan.capacity();
    this.period = Period.since(from);
  }

  public Room addRoom(RoomPlan plan) {
    require(rooms.stream().noneMatch(room -> room.building().equals(plan.building()) && room.label().equals(plan.label())), "institution.rule.roomTwice", plan.label());
    var room = new Room(this, plan);
    rooms.add(room);
    return room;
  }

  public boolean isThereOn(LocalDate day) {
    return period.includes(day);
  }

  /** Beds in bedrooms that are open today. */
  public int usableBeds() {
    return rooms.stream().filter(room -> room.usable() && room.purpose() == RoomPurpose.BEDROOM).mapToInt(Room::beds).sum();
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
