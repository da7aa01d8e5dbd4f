package kg.childcare.registry.children;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import kg.childcare.registry.institution.Lapse;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.shared.Registered;

/**
 * The children of an institution have to go elsewhere from a day on, because it has no right to keep them. Holds days only: which children it
 * is about and who of them has gone follows from the roll, so that a plan is right for every child without a row for each.
 */
@Entity
@Table(name = "relocation_plan")
public class RelocationPlan extends Registered {
  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Enumerated(STRING)
  @Column(nullable = false)
  private LapseGround ground;

  @Column(name = "reference_number", nullable = false)
  private String reference;

  @Column(name = "from_day", nullable = false)
  private LocalDate from;

  @Column(name = "to_day")
  private LocalDate to;

  @Column(name = "name_by", nullable = false)
  private LocalDate nameBy;

  @Column(name = "move_by", nullable = false)
  private LocalDate moveBy;

  /** Day on which it was known that it would never begin; such a plan is shown nowhere. */
  @Column(name = "dropped_on")
  private LocalDate droppedOn;

  protected RelocationPlan() {} // JPA

  public RelocationPlan(long institutionId, Lapse lapse, RelocationTerms terms) {
    this.institutionId = institutionId;
    begin(lapse, terms);
  }

  private void begin(Lapse lapse, RelocationTerms terms) {
    ground = lapse.ground();
    reference = lapse.reference();
    from = lapse.from();
    to = lapse.to();
    nameBy = terms.nameBy();
    moveBy = terms.moveBy();
  }

  /** Whether a lapse is the one of this plan: of one that runs the lapse of today, of one to come any that touches its days. */
  public boolean isAbout(Lapse lapse, LocalDate today) {
    if (droppedOn != null) {
      return false;
    }
    return begun(today) ? !lapse.from().isAfter(today) : (to == null || !lapse.from().isAfter(to)) && (lapse.to() == null || !lapse.to().isBefore(from));
  }

  /** Takes over what is now known of its lapse: one that has begun keeps its first day and its terms, unless it has to begin earlier. */
  public void follow(Lapse lapse, RelocationTerms terms, LocalDate today) {
    if (!begun(today) || lapse.from().isBefore(from)) {
      begin(lapse, terms);
    } else {
      to = lapse.to();
    }
  }

  /** The institution has its right again, from today or for ever: what has begun ended yesterday, the rest never begins. */
  public void end(LocalDate today) {
    if (from.isBefore(today)) {
      to = today.minusDays(1);
    } else {
      droppedOn = today;
    }
  }

  /** Refuses a destination for a child that this plan is not about, or no longer, and one that cannot take the child in. */
  public RelocationDestination name(Placement stay, NamedDestination wanted, Receiving receiving, Collection<RelocationDestination> earlier, Stamp stamp) {
    require(runsOrWillRun(stamp.today()), "children.rule.relocationOver", to);
    require(stay.institutionId() == institutionId && stay.isOpen(), "children.rule.relocationLeft", stay.child().number());
    requireOf("kind", (wanted.kind() == DestinationKind.INSTITUTION) == (receiving != null), "children.rule.relocationInstitution");
    requireOf("note", wanted.kind() != DestinationKind.OTHER || wanted.note() != null && !wanted.note().isBlank(), "children.rule.relocationNote");
    if (receiving != null) {
      requireOf("to", receiving.institutionId() != institutionId, "children.rule.transferToSelf");
      requireOf("to", receiving.working(), "children.rule.receiverUnknown", receiving.number());
      requireOf("to", receiving.unlawful() == null, "children.rule.relocationUnlawful", receiving.number(), receiving.unlawful());
      requireOf("to", receiving.lapsed() == null, "children.rule.relocationUnlawful", receiving.number(), receiving.lapsed());
      requireOf("to", receiving.takes(stay.child(), stamp.today()), "children.rule.relocationAge", receiving.number(), stay.child().ageOn(stamp.today()));
      requireOf("to", receiving.hasRoom(), "children.rule.relocationFull", receiving.number(), receiving.taken());
    }
    return new RelocationDestination(this, stay, earlier.size() + 1, wanted, receiving == null ? null : receiving.institutionId(), stamp);
  }

  /** By when one child has to be elsewhere: who came after the first day has as many days as the others, from the own first day on. @param begun the terms that begin on a day */
  public RelocationTerms termsOf(Placement stay, Function<LocalDate, RelocationTerms> begun) {
    return stay.enteredOn().isAfter(from) ? begun.apply(stay.enteredOn()) : new RelocationTerms(nameBy, moveBy);
  }

  /** How far the relocation of one child is on a day. @param named whether a destination is named for the child */
  public RelocationState stateOf(Placement stay, boolean named, LocalDate day) {
    return RelocationState.on(day, to, stay.leftOn(), named);
  }

  /** Whether a stay has a line in this plan: the child is on the roll on one of its days. */
  public boolean concerns(Placement stay) {
    return stay.institutionId() == institutionId && (to == null || !stay.enteredOn().isAfter(to)) && (stay.leftOn() == null || stay.leftOn().isAfter(from));
  }

  /** Whether the institution may keep no children on a day. */
  public boolean runsOn(LocalDate day) {
    return droppedOn == null && begun(day) && (to == null || !to.isBefore(day));
  }

  private boolean begun(LocalDate day) {
    return !day.isBefore(from);
  }

  private boolean runsOrWillRun(LocalDate day) {
    return droppedOn == null && (to == null || !to.isBefore(day)) && (begun(day) || ground.announced());
  }

  public boolean isOver(LocalDate day) {
    return droppedOn != null || to != null && to.isBefore(day);
  }

  public long institutionId() {
    return institutionId;
  }

  public LapseGround ground() {
    return ground;
  }

  public String reference() {
    return reference;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  public LocalDate nameBy() {
    return nameBy;
  }

  public LocalDate moveBy() {
    return moveBy;
  }

  public LocalDate droppedOn() {
    return droppedOn;
  }
}
