package kg.childcare.registry.institution;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Said;

/** Two numbers of one institution: one was entered twice, and points to the other from a day on. Both keep their histories. */
@Entity
@Table(name = "institution_merge")
public class Merge extends Proposal {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "duplicate_id", updatable = false)
  private Institution duplicate;

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "survivor_id", updatable = false)
  private Institution survivor;

  protected Merge() {} // JPA

  private Merge(Institution duplicate, Institution survivor, LocalDate from, InstitutionProfile.Entry entry) {
    super(from, entry);
    this.duplicate = duplicate;
    this.survivor = survivor;
  }

  /** Says that one is the other, entered twice. Children on the roll of the one have to be transferred before it is confirmed. */
  public static Merge propose(Institution duplicate, Institution survivor, LocalDate from, InstitutionProfile.Entry entry) {
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
    requireOf("survivor", !duplicate.number().equals(survivor.number()), "institution.rule.mergeItself");
    duplicate.requireDuplicable(from);
    survivor.requireRemaining(from);
    return new Merge(duplicate, survivor, from, entry);
  }

  /** The second person agrees. @param roll who is still on the duplicate's roll */
  public void confirm(OnRoll roll, InstitutionProfile.Entry entry) {
    requireSecondPerson(entry.by());
    survivor.requireRemaining(effectiveFrom());
    duplicate.requireEmptyAsDuplicate(effectiveFrom(), roll, entry);
    duplicate.endAsDuplicate(effectiveFrom(), proposal(), entry, Said.of("institution.merge.lapsed", survivor.number()));
    confirmed(entry);
  }

  public Institution duplicate() {
    return duplicate;
  }

  public Institution survivor() {
    return survivor;
  }
}
