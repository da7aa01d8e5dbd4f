package kg.childcare.registry.institution;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static kg.childcare.registry.shared.RuleViolation.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Registered;

/** A room as data: who sleeps there, on how many beds, on how many square metres. */
@Entity
@Table(name = "institution_room")
public class Room extends Registered {
  /** From this age girls and boys do not share a bedroom. */
  private static final int AGE_OF_SEPARATION = 7;

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

  @Column(nullable = false)
  private boolean usable;

  protected Room() {} // JPA

  Room(Site site, RoomPlan plan) {
    requireOf("area", plan.area() != null && plan.area().signum() > 0, "institution.rule.areaNotPositive");
    requireOf("beds", plan.beds() >= 0, "institution.rule.bedsNegative");
    requireOf("ageMin", plan.ageMin() == null || plan.ageMax() == null || plan.ageMin() <= plan.ageMax(), "institution.rule.agesImpossible");
    this.site = site;
    this.building = plan.building();
    this.label = plan.label();
    this.purpose = plan.purpose();
    this.sex = plan.sex();
    this.ageMin = plan.ageMin();
    this.ageMax = plan.ageMax();
    this.area = plan.area();
    this.beds = plan.beds();
    this.usable = true;
  }

  /** What an inspector would remark: too little space for the beds, or a bedroom that girls and boys share. */
  public List<Breach> warnings(int squareMetresPerChild) {
    var warnings = new ArrayList<Breach>();
    if (purpose == RoomPurpose.BEDROOM && beds > 0 && area.compareTo(BigDecimal.valueOf((long) squareMetresPerChild * beds)) < 0) {
      warnings.add(breach("area", "institution.rule.roomTooSmall", label, area, beds, squareMetresPerChild));
    }
    if (purpose == RoomPurpose.BEDROOM && sex == RoomSex.MIXED && (ageMax == null || ageMax >= AGE_OF_SEPARATION)) {
      warnings.add(breach("sex", "institution.rule.roomMixed", label));
    }
    return warnings;
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

  public boolean usable() {
    return usable;
  }
}
