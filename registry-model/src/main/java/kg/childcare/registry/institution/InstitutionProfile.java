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
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Texts;

/** What was true of an institution from a day to a day, as it was known from a moment to a moment. Never changed, only superseded. */
@Entity
@Table(name = "institution_profile")
public class InstitutionProfile extends Registered implements Stated {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "institution_id", updatable = false)
  private Institution institution;

  /** The same column as a number: a query of another slice compares it in a subquery, where a join would get lost. */
  @Column(name = "institution_id", insertable = false, updatable = false)
  private Long institutionId;

  @Embedded
  private Period period;

  @Embedded
  private Facts facts;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private InstitutionStatus status;

  @Column(name = "closed_until", updatable = false)
  private LocalDate closedUntil;

  @Column(name = "oblast_code", nullable = false, updatable = false)
  private String oblast;

  @Column(name = "search_text", nullable = false)
  private String searchText;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Column(nullable = false, updatable = false)
  private String reason;

  /** Its place in the public feed of changes, given by whoever reads the feed first after it was committed. */
  @Column(name = "feed_no", insertable = false, updatable = false)
  private Long feedNo;

  protected InstitutionProfile() {} // JPA

  InstitutionProfile(Institution institution, Period period, InstitutionStatus status, LocalDate closedUntil, Facts facts, Entry entry) {
    this.institution = institution;
    this.period = period;
    this.status = status;
    this.closedUntil = closedUntil;
    this.facts = facts;
    this.oblast = Territory.oblastOf(facts.territory());
    this.searchText = SearchText.fold(named(institution, facts), entry.place());
    this.recordedAt = entry.at();
    this.recordedBy = entry.by();
    this.reason = entry.reason();
  }

  /** The same facts, known from a new moment on to have ended earlier. */
  InstitutionProfile endingBefore(LocalDate day, Instant now, String by) {
    var shortened = new InstitutionProfile(institution, Period.of(period.from(), day.minusDays(1)), status, closedUntil, facts, new Entry(now, by, reason, null));
    shortened.searchText = searchText;
    return shortened;
  }

  /** What a change made before it leaves of it; the reason stays, because what it once altered stays altered. */
  InstitutionProfile following(InstitutionStatus newStatus, LocalDate newUntil, Facts newFacts, Entry entry) {
    var place = newFacts.territory().equals(facts.territory()) ? place() : entry.place();
    return new InstitutionProfile(institution, period, newStatus, newUntil, newFacts, new Entry(entry.at(), entry.by(), reason, place));
  }

  String place() {
    var names = SearchText.fold(named(institution, facts));
    return searchText.startsWith(names) ? searchText.substring(names.length()) : searchText;
  }

  private static String named(Institution institution, Facts facts) {
    return SearchText.fold(institution.number(), facts.name().ky(), facts.name().ru(), facts.name().en(), facts.contact().phone(), facts.contact().taxNumber());
  }

  void supersede(Instant now) {
    supersededAt = now;
  }

  /** When it was overruled; null while it is what is known. */
  public Instant supersededAt() {
    return supersededAt;
  }

  boolean wasKnown(Instant moment) {
    return moment == null ? isKnown() : !recordedAt.isAfter(moment) && (supersededAt == null || supersededAt.isAfter(moment));
  }

  public boolean isKnown() {
    return supersededAt == null;
  }

  Located located() {
    return new Located(oblast, period.from(), period.to());
  }

  public Institution institution() {
    return institution;
  }

  public long institutionId() {
    return institutionId;
  }

  public Period period() {
    return period;
  }

  @Override
  public Facts facts() {
    return facts;
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

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public String reason() {
    return reason;
  }

  /** Who wrote it down, when and why; the place in words, so that it can be searched for. */
  public record Entry(Instant at, String by, String reason, String place) {
    public LocalDate day() {
      return LocalDate.ofInstant(at, Texts.ZONE);
    }
  }
}
