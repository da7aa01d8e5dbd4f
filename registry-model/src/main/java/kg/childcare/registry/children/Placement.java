package kg.childcare.registry.children;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static java.util.Comparator.naturalOrder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.RuleViolation;

/** One stay of one child in one institution: from the day it entered to the day it left, with every movement between. */
@Entity
@Table(name = "placement")
public class Placement extends Registered {
  private static final int MAJORITY_EXIT_AGE = 16;

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "child_id", updatable = false)
  private Child child;

  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Enumerated(STRING)
  @Column(name = "entry_kind", nullable = false, updatable = false)
  private MovementKind entry;

  @Column(name = "entered_on", nullable = false, updatable = false)
  private LocalDate enteredOn;

  /** First day on which the child is no longer here; null while the stay runs. */
  @Column(name = "left_on")
  private LocalDate leftOn;

  /** The child while the stay runs, else null: the database lets a child have one such row only. */
  @Column(name = "open_child_id")
  private Long openChildId;

  @Enumerated(STRING)
  @Column(nullable = false)
  private Ground ground;

  /** Kind of the basis in force, repeated here so that a roll is read from one table. */
  @Enumerated(STRING)
  @Column(name = "basis_kind", nullable = false)
  private BasisKind basisKind;

  @Enumerated(STRING)
  @Column(name = "exit_kind")
  private ExitKind exit;

  @OneToMany(mappedBy = "placement", cascade = ALL)
  @OrderBy("recordedAt, id")
  private List<PlacementBasis> bases = new ArrayList<>();

  @OneToMany(mappedBy = "placement", cascade = ALL)
  @OrderBy("onDay, id")
  private List<Movement> movements = new ArrayList<>();

  protected Placement() {} // JPA

  Placement(Child child, long institutionId, MovementKind entry, LocalDate enteredOn, Ground ground, Basis basis, Stamp stamp) {
    require(entry.isEntry(), "children.rule.notAnEntry", entry);
    this.child = child;
    this.institutionId = institutionId;
    this.entry = entry;
    this.enteredOn = enteredOn;
    this.openChildId = child.id();
    this.ground = ground;
    take(basis, stamp);
    movements.add(new Movement(this, entry, enteredOn, null, null, stamp));
  }

  @PrePersist
  void rememberChild() {
    openChildId = isOpen() ? child.id() : null;
  }

  /** Puts another paper under the stay, such as the court decision that follows an emergency act. */
  public void standOn(Basis basis, LocalDate day, Stamp stamp) {
    requireRunning(day, stamp);
    basis.requireUsable(stamp.today());
    take(basis, stamp);
    movements.add(new Movement(this, MovementKind.BASIS, day, null, basis.number(), stamp));
  }

  /** The child sleeps elsewhere from a day on; leave, hospital and camp need the day on which it is expected back. */
  public void goAway(MovementKind kind, LocalDate day, LocalDate expectedBack, String note, Stamp stamp) {
    requireOf("kind", kind != null && kind.isRecordedAbsence(), "children.rule.notAnAbsence", kind);
    requireOf("expectedBack", kind == MovementKind.RUNAWAY || expectedBack != null, "children.rule.expectedBackMissing", kind);
    requireOf("expectedBack", expectedBack == null || !expectedBack.isBefore(day), "children.rule.expectedBackBefore", expectedBack);
    depart(kind, day, expectedBack, note, stamp);
  }

  public void comeBack(LocalDate day, String note, Stamp stamp) {
    requireRunning(day, stamp);
    var away = absence().orElseThrow(() -> new RuleViolation("children.rule.notAway", child.number()));
    require(away.kind() != MovementKind.ON_THE_WAY, "children.rule.onTheWay", child.number());
    endAbsence(away, day, note, stamp);
  }

  /**
   * The child leaves the roll.
   *
   * @param destination person, address or body that took the child
   * @param strikeOffAfter days of absence without leave after which a child may be struck off
   */
  public void leave(ExitKind kind, LocalDate day, String destination, String note, int strikeOffAfter, Stamp stamp) {
    requireOf("exit", kind != null && kind.isRecorded(), "children.rule.exitKind", kind);
    requireRunning(day, stamp);
    require(absence().map(Movement::kind).filter(MovementKind.ON_THE_WAY::equals).isEmpty(), "children.rule.onTheWay", child.number());
    requireOf("destination", !needsDestination(kind) || destination != null && !destination.isBlank(), "children.rule.destinationMissing", kind);
    requireOf("note", !needsPaper(kind) || note != null && !note.isBlank(), "children.rule.exitPaper", kind);
    requireOf("exit", kind != ExitKind.AGE_OUT || child.ageOn(day) >= MAJORITY_EXIT_AGE, "children.rule.ageOut", MAJORITY_EXIT_AGE);
    requireOf("exit", kind != ExitKind.STRUCK_OFF || missingSince(day.minusDays(strikeOffAfter)), "children.rule.strikeOff", strikeOffAfter);
    absence().ifPresent(away -> away.endOn(day));
    end(kind, day, kind == ExitKind.DEATH ? MovementKind.DEATH : MovementKind.EXIT, stamp).describe(destination, note);
  }

  /** Sends the child on its way to another institution; it stays on this roll until the other side confirms. */
  public Transfer dispatch(long toInstitutionId, LocalDate day, String reason, LocalDate confirmBy, LocalDate escalateOn, Stamp stamp) {
    requireOf("to", toInstitutionId != institutionId, "children.rule.transferToSelf");
    requireOf("reason", reason != null && !reason.isBlank(), "children.rule.transferReason");
    depart(MovementKind.ON_THE_WAY, day, confirmBy, reason, stamp).towards(toInstitutionId);
    return new Transfer(this, toInstitutionId, day, reason, confirmBy, escalateOn, stamp);
  }

  void handOver(long toInstitutionId, LocalDate day, Stamp stamp) {
    requireRunning(day, stamp);
    absence().ifPresent(away -> away.endOn(day));
    end(ExitKind.TRANSFER, day, MovementKind.TRANSFER_OUT, stamp).towards(toInstitutionId);
  }

  void takeBack(LocalDate day, String note, Stamp stamp) {
    requireRunning(day, stamp);
    absence().ifPresent(away -> endAbsence(away, day, note, stamp));
  }

  private Movement depart(MovementKind kind, LocalDate day, LocalDate expectedBack, String note, Stamp stamp) {
    requireRunning(day, stamp);
    require(absence().isEmpty(), "children.rule.alreadyAway", child.number());
    var movement = new Movement(this, kind, day, expectedBack, note, stamp);
    movements.add(movement);
    return movement;
  }

  private void endAbsence(Movement away, LocalDate day, String note, Stamp stamp) {
    away.endOn(day);
    movements.add(new Movement(this, MovementKind.RETURN, day, null, note, stamp));
  }

  private Movement end(ExitKind kind, LocalDate day, MovementKind movement, Stamp stamp) {
    exit = kind;
    leftOn = day;
    openChildId = null;
    var left = new Movement(this, movement, day, null, null, stamp);
    left.ledTo(kind);
    movements.add(left);
    return left;
  }

  private void take(Basis basis, Stamp stamp) {
    bases.add(new PlacementBasis(this, basis, stamp));
    basisKind = basis.kind();
  }

  private void requireRunning(LocalDate day, Stamp stamp) {
    require(isOpen(), "children.rule.left", child.number(), leftOn);
    requireOf("day", day != null && !day.isAfter(stamp.today()), "children.rule.future", day);
    requireOf("day", !day.isBefore(lastDay()), "children.rule.beforeLastMovement", day, lastDay());
  }

  private LocalDate lastDay() {
    return movements.stream().map(Movement::day).max(naturalOrder()).orElse(enteredOn);
  }

  private boolean missingSince(LocalDate day) {
    return absence().filter(away -> away.kind() == MovementKind.RUNAWAY && !away.day().isAfter(day)).isPresent();
  }

  private static boolean needsDestination(ExitKind kind) {
    return kind != ExitKind.DEATH && kind != ExitKind.STRUCK_OFF && kind != ExitKind.UNKNOWN;
  }

  private static boolean needsPaper(ExitKind kind) {
    return switch (kind) {
      case ADOPT_NAT, ADOPT_INT, DEATH, STRUCK_OFF -> true;
      default -> false;
    };
  }

  /** The absence that is still running. */
  public Optional<Movement> absence() {
    return movements.stream().filter(Movement::isRunningAbsence).findFirst();
  }

  public boolean isOpen() {
    return leftOn == null;
  }

  /** Whether the child is on this roll on a day; the day it leaves is not counted, the day it enters is. */
  public boolean occupies(LocalDate day) {
    return !day.isBefore(enteredOn) && (leftOn == null || day.isBefore(leftOn));
  }

  public Basis basis() {
    return bases.get(bases.size() - 1).basis();
  }

  public Child child() {
    return child;
  }

  public long institutionId() {
    return institutionId;
  }

  public MovementKind entry() {
    return entry;
  }

  public LocalDate enteredOn() {
    return enteredOn;
  }

  public LocalDate leftOn() {
    return leftOn;
  }

  public Ground ground() {
    return ground;
  }

  public BasisKind basisKind() {
    return basisKind;
  }

  public ExitKind exit() {
    return exit;
  }

  public List<Movement> movements() {
    return List.copyOf(movements);
  }
}
