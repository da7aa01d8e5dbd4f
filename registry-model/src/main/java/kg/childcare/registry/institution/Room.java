package kg.childcare.registry.institution;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static kg.childcare.registry.shared.RuleViolation.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.RuleViolation;

/** A room as data: who sleeps there, on how many beds, on how many square metres. */
@Entity
@Table(name = "institution_room")
public class Room extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "site_id", updatable = false)
  private Site site;

  @Column(nullable = false)
  private String building;

  @Column(nullable = false)
  private String label;

  @Enumerated(STRING)
  @Column(nullable = false)
  private RoomPurpose purpose;

  @Enumerated(STRING)
  @Column(nullable = false)
  private RoomSex sex;

  @Column(name = "age_min")
  private Integer ageMin;

  @Column(name = "age_max")
  private Integer ageMax;

  @Column(name = "area_m2", nullable = false)
  private BigDecimal area;

  @Column(nullable = false)
  private int beds;

  /** Floor or wing. */
  private String section;

  /** First day of use; null for a room that is as old as its address. */
  @Column(name = "open_from", updatable = false)
  private LocalDate openFrom;

  @OneToMany(mappedBy = "room", cascade = ALL)
  @OrderBy("id")
  private List<RoomClosure> closures = new ArrayList<>();

  protected Room() {} // JPA

  Room(Site site, RoomPlan plan, LocalDate openFrom) {
    this.site = site;
    this.building = plan.building();
    this.label = plan.label();
    this.purpose = plan.purpose();
    this.sex = plan.sex();
    this.ageMin = plan.ageMin();
    this.ageMax = plan.ageMax();
    this.area = plan.area();
    this.beds = plan.beds();
    this.section = plan.section() == null || plan.section().isBlank() ? null : plan.section().strip();
    this.openFrom = openFrom;
  }

  /** Nobody sleeps here from a day on; until a day that is known, or until it is opened again. */
  void close(LocalDate from, LocalDate until, InstitutionProfile.Entry entry) {
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
    requireOf("from", !from.isBefore(openFrom()), "institution.rule.roomNotOpenYet", label, openFrom());
    requireOf("until", until == null || !until.isBefore(from), "institution.rule.closureEndsBefore", from);
    var period = Period.of(from, until);
    require(closures.stream().noneMatch(closure -> closure.period().overlaps(period)), "institution.rule.roomClosedAlready", label);
    closures.add(new RoomClosure(this, period, entry));
  }

  /** Children sleep here again from a day on. */
  void open(LocalDate day, String by) {
    var closure = closureOn(day).orElseThrow(() -> new RuleViolation("institution.rule.roomNotClosed", label, day));
    requireOf("from", closure.period().from().isBefore(day), "institution.rule.roomOpenedBeforeClosed", closure.period().from());
    closure.endBefore(day, by);
  }

  public boolean isOpen(LocalDate day) {
    return !day.isBefore(openFrom()) && closureOn(day).isEmpty();
  }

  public Optional<RoomClosure> closureOn(LocalDate day) {
    return closures.stream().filter(closure -> closure.period().includes(day)).findFirst();
  }

  /** Whether the room will never be used again, as far as is known. */
  boolean isGivenUp() {
    return closures.stream().anyMatch(closure -> closure.period().to() == null);
  }

  /** What an inspector would remark of an open room: too little space or too many beds, or a bedroom that girls and boys share. */
  public List<Breach> warnings(RoomNorms norms, LocalDate day) {
    var warnings = new ArrayList<Breach>();
    if (purpose != RoomPurpose.BEDROOM || !isOpen(day)) {
      return warnings;
    }
    if (beds > 0 && area.compareTo(BigDecimal.valueOf((long) norms.squareMetres() * beds)) < 0) {
      warnings.add(breach("area", "institution.rule.roomTooSmall", label, area, beds, norms.squareMetres()));
    }
    if (beds > norms.mostBeds()) {
      warnings.add(breach("beds", "institution.rule.roomTooMany", label, beds, norms.mostBeds()));
    }
    if (sex == RoomSex.MIXED && isForOlder(norms)) {
      warnings.add(breach("sex", "institution.rule.roomMixed", label, norms.apartFrom()));
    }
    return warnings;
  }

  /** Whether children sleep here who are old enough to sleep apart. */
  boolean isForOlder(RoomNorms norms) {
    return ageMax == null || ageMax >= norms.apartFrom();
  }

  public Site site() {
    return site;
  }

  public String building() {
    return building;
  }

  public String label() {
    return label;
  }

  public RoomPurpose purpose() {
    return purpose;
  }

  public RoomSex sex() {
    return sex;
  }

  public BigDecimal area() {
    return area;
  }

  public int beds() {
    return beds;
  }

  public String section() {
    return section;
  }

  public Integer ageMin() {
    return ageMin;
  }

  public Integer ageMax() {
    return ageMax;
  }

  public LocalDate openFrom() {
    return openFrom == null ? site.period().from() : openFrom;
  }
}
