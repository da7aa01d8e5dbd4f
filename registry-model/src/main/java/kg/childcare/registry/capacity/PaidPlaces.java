package kg.childcare.registry.capacity;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Stream;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.Proposal;
import kg.childcare.registry.shared.Steps;

/**
 * So many places one payer pays for in an institution from a day on, until a later entry says another number. It counts when a second person
 * has confirmed it; a wrong one is superseded by a correction and stays readable.
 */
@Entity
@Table(name = "capacity_paid_places")
public class PaidPlaces extends Proposal {
  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Payer payer;

  @Column(nullable = false, updatable = false)
  private int places;

  @Column(name = "basis_number", nullable = false, updatable = false)
  private String basisNumber;

  @Column(name = "basis_date", nullable = false, updatable = false)
  private LocalDate basisDate;

  /** The earlier entry that was wrong. */
  @ManyToOne(fetch = LAZY)
  @JoinColumn(name = "corrects_id", updatable = false)
  private PaidPlaces corrected;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  protected PaidPlaces() {} // JPA

  private PaidPlaces(long institutionId, NewPaidPlaces entered, PaidPlaces corrected, InstitutionProfile.Entry entry) {
    super(entered.from(), entry);
    this.institutionId = institutionId;
    this.payer = entered.payer();
    this.places = entered.places();
    this.basisNumber = entered.basisNumber().strip();
    this.basisDate = entered.basisDate();
    this.corrected = corrected;
  }

  /** Enters what a second person then confirms. @param known everything ever entered for the institution @param corrected the entry that was wrong, or null */
  public static PaidPlaces propose(long institutionId, NewPaidPlaces entered, Collection<PaidPlaces> known, PaidPlaces corrected, InstitutionProfile.Entry entry) {
    requireOf("places", entered.places() >= 0, "capacity.rule.placesNegative");
    requireOf("basisDate", !entered.basisDate().isAfter(entry.day()), "capacity.rule.basisInFuture", entered.basisDate());
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
    requireOf("payer", known.stream().noneMatch(one -> one.payer == entered.payer() && one.state() == ChangeState.WAITING), "capacity.rule.paidWaiting", entered.payer());
    var proposed = new PaidPlaces(institutionId, entered, corrected, entry);
    proposed.requireUsable(known);
    return proposed;
  }

  /** The second person agrees: from its day on the number holds, and what it corrects no longer counts. */
  public void confirm(InstitutionProfile.Entry entry, Collection<PaidPlaces> known) {
    requireSecondPerson(entry.by());
    requireUsable(known);
    confirmed(entry);
    if (corrected != null) {
      corrected.supersededAt = entry.at();
    }
  }

  private void requireUsable(Collection<PaidPlaces> known) {
    requireOf("payer", corrected == null || corrected.stands(), "capacity.rule.correctedAlready");
    requireOf("payer", corrected == null || corrected.payer == payer, "capacity.rule.correctsOtherPayer");
    requireOf("from", known.stream().noneMatch(one -> one != this && one != corrected && one.stands() && one.payer == payer && one.from().equals(from())),
        "capacity.rule.paidTwice", from());
  }

  /** Whether it counts: confirmed, and not corrected since. */
  public boolean stands() {
    return state() == ChangeState.CONFIRMED && supersededAt == null;
  }

  /** How many places are paid for by whomever, on each day; unknown before the first entry. */
  public static Steps inAll(Collection<PaidPlaces> entries) {
    return Stream.of(Payer.values()).map(payer -> by(payer, entries)).reduce(Steps.UNKNOWN, Steps::plus);
  }

  /** What is paid for while there is an institution: none from the day on which it is no more. @param closedOn that day, or null */
  public static Steps open(Steps paid, LocalDate closedOn) {
    return closedOn == null ? paid : paid.minus(closed(paid, closedOn));
  }

  /** What is paid for though it is no more. */
  public static Steps closed(Steps paid, LocalDate closedOn) {
    return closedOn == null ? Steps.UNKNOWN : paid.since(closedOn);
  }

  /** How many places this payer pays for. */
  public static Steps by(Payer payer, Collection<PaidPlaces> entries) {
    var places = new TreeMap<LocalDate, Integer>();
    entries.stream().filter(entry -> entry.stands() && entry.payer == payer).forEach(entry -> places.put(entry.from(), entry.places));
    return Steps.of(places);
  }

  public long institutionId() {
    return institutionId;
  }

  public Payer payer() {
    return payer;
  }

  public int places() {
    return places;
  }

  /** First day on which the number holds. */
  public LocalDate from() {
    return effectiveFrom();
  }

  public String basisNumber() {
    return basisNumber;
  }

  public LocalDate basisDate() {
    return basisDate;
  }

  public PaidPlaces corrected() {
    return corrected;
  }

  public Instant supersededAt() {
    return supersededAt;
  }
}
