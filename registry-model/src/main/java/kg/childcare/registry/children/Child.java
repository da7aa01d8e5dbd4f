package kg.childcare.registry.children;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.shared.Registered;

/** A child by its number: the stays in institutions, one after the other, anywhere in the country. Who it is stands sealed elsewhere. */
@Entity
@Table(name = "child")
public class Child extends Registered {
  private static final int OLDEST = 25;

  @Column(nullable = false, updatable = false)
  private String number;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Sex sex;

  /** First day of the month of birth; the day itself is part of the sealed identity. */
  @Column(name = "birth_month", nullable = false, updatable = false)
  private LocalDate birthMonth;

  @Enumerated(STRING)
  @Column(name = "parental_status", nullable = false)
  private ParentalStatus parentalStatus;

  /** SOATE code of the raion where the family lives, or null when unknown. */
  @Column(name = "home_territory")
  private String homeTerritory;

  @Column(name = "certified_disability", nullable = false)
  private boolean certifiedDisability;

  @OneToMany(mappedBy = "child", cascade = ALL)
  @OrderBy("enteredOn, id")
  private List<Placement> placements = new ArrayList<>();

  protected Child() {} // JPA

  public Child(String number, Sex sex, LocalDate birthDate, ParentalStatus parentalStatus, String homeTerritory, boolean certifiedDisability) {
    requireOf("sex", sex != null, "children.rule.sexMissing");
    requireOf("birthDate", birthDate != null, "children.rule.birthDateMissing");
    this.number = number;
    this.sex = sex;
    this.birthMonth = birthDate.withDayOfMonth(1);
    this.parentalStatus = parentalStatus == null ? ParentalStatus.UNKNOWN : parentalStatus;
    this.homeTerritory = homeTerritory;
    this.certifiedDisability = certifiedDisability;
  }

  /** Takes the child onto an institution's roll; refused while it is on any roll of the country on that day or later. */
  public Placement enter(long institutionId, MovementKind entry, LocalDate day, Ground ground, Basis basis, Stamp stamp) {
    requireOf("day", day != null && !day.isAfter(stamp.today()), "children.rule.future", day);
    requireOf("day", !day.isBefore(birthMonth), "children.rule.beforeBirth", day);
    requireOf("birthDate", ageOn(day) <= OLDEST, "children.rule.tooOld", ageOn(day));
    requireOf("ground", ground != null, "children.rule.groundMissing");
    require(placements.stream().noneMatch(stay -> stay.isOpen() || stay.leftOn().isAfter(day)), "children.rule.onRoll", number, day);
    basis.requireUsable(stamp.today());
    var placement = new Placement(this, institutionId, entry, day, ground, basis, stamp);
    placements.add(placement);
    return placement;
  }

  /** The stay that is still running, if there is one. */
  public Optional<Placement> stay() {
    return placements.stream().filter(Placement::isOpen).findFirst();
  }

  /** Whether the child was lost from sight when the stay before this one ended: it led nowhere known. */
  public boolean wasLostBefore(Placement arrived) {
    var before = placements.indexOf(arrived) - 1;
    return before >= 0 && placements.get(before).exit().losesSight() && placements.get(before).leftOn().isBefore(arrived.enteredOn());
  }

  public int ageOn(LocalDate day) {
    return AgeBand.yearsOn(birthMonth, day);
  }

  public List<Placement> placements() {
    return List.copyOf(placements);
  }

  public String number() {
    return number;
  }

  public Sex sex() {
    return sex;
  }

  public LocalDate birthMonth() {
    return birthMonth;
  }

  public ParentalStatus parentalStatus() {
    return parentalStatus;
  }

  public String homeTerritory() {
    return homeTerritory;
  }

  public boolean certifiedDisability() {
    return certifiedDisability;
  }
}
