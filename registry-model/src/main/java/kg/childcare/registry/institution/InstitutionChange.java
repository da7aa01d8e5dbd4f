package kg.childcare.registry.institution;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A change of owner, category, capacity or status that waits for a second person, or of anything else that did not have to. */
@Entity
@Table(name = "institution_change")
public class InstitutionChange extends Proposal implements Stated {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "institution_id", updatable = false)
  private Institution institution;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private InstitutionStatus status;

  /** Last day of a temporary closure. */
  @Column(name = "closed_until", updatable = false)
  private LocalDate closedUntil;

  @Embedded
  private Facts facts;

  protected InstitutionChange() {} // JPA

  InstitutionChange(Institution institution, InstitutionStatus status, LocalDate closedUntil, Facts facts, LocalDate effectiveFrom, InstitutionProfile.Entry entry) {
    super(effectiveFrom, entry);
    this.institution = institution;
    this.status = status;
    this.closedUntil = closedUntil;
    this.facts = facts;
  }

  /** What it would make different of what is known today of its day, or of the first day when its own is earlier; the second person decides on just this. */
  public List<TimelineStep.FieldChange> differences() {
    var first = institution.knownFrom(effectiveFrom());
    var fields = TimelineStep.changed(institution.profileOn(first).orElse(null), this);
    return first.equals(effectiveFrom()) ? fields
        : Stream.concat(Stream.of(new TimelineStep.FieldChange(ProfileField.FIRST_DAY, first, effectiveFrom())), fields.stream()).toList();
  }

  public Institution institution() {
    return institution;
  }

  @Override
  public InstitutionStatus status() {
    return status;
  }

  /** Last day of a temporary closure; null in any other state. */
  @Override
  public LocalDate closedUntil() {
    return closedUntil;
  }

  @Override
  public Facts facts() {
    return facts;
  }
}
