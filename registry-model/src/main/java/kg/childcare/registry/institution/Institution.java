package kg.childcare.registry.institution;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.RuleViolation;

/** One institution for life. Its number stays; everything said of it is dated, and what is overruled stays readable. */
@Entity
@Table(name = "institution")
public class Institution extends Registered {
  @Column(nullable = false, updatable = false)
  private String number;

  @Column(name = "registered_at", updatable = false)
  private Instant registeredAt;

  @Column(name = "registered_by", nullable = false, updatable = false)
  private String registeredBy;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @OneToMany(mappedBy = "institution", cascade = ALL)
  @OrderBy("id")
  private List<InstitutionProfile> profiles = new ArrayList<>();

  @OneToMany(mappedBy = "institution", cascade = ALL)
  @OrderBy("id")
  private List<Site> sites = new ArrayList<>();

  @OneToMany(mappedBy = "institution", cascade = ALL)
  @OrderBy("id")
  private List<InstitutionChange> changes = new ArrayList<>();

  protected Institution() {} // JPA

  private Institution(String number, InstitutionProfile.Entry entry) {
    this.number = number;
    this.registeredAt = entry.at();
    this.registeredBy = entry.by();
  }

  /** Enters an institution that means to operate; it becomes active when a second person has confirmed it. */
  public static Institution propose(String number, Facts facts, CategoryRules limits, LocalDate from, InstitutionProfile.Entry entry) {
    facts.requireWithin(limits);
    requireReason(entry);
    var institution = new Institution(number, entry);
    institution.profiles.add(new InstitutionProfile(institution, Period.since(from), InstitutionStatus.PROPOSED, facts, entry));
    institution.changes.add(new InstitutionChange(institution, InstitutionStatus.ACTIVE, facts, from, entry));
    return institution;
  }

  /** Enters a place where children were found and which is on no list: a record from the first day, whatever is still unknown. */
  public static Institution suspect(String number, Facts facts, LocalDate from, InstitutionProfile.Entry entry) {
    requireReason(entry);
    var institution = new Institution(number, entry);
    institution.profiles.add(new InstitutionProfile(institution, Period.since(from), InstitutionStatus.SUSPECTED, facts, entry));
    return institution;
  }

  /**
   * Asks for other facts from a day on. What touches owner, category, capacity or status waits for a second person; the rest
   * holds at once.
   */
  public InstitutionChange change(InstitutionStatus status, Facts facts, CategoryRules limits, LocalDate from, InstitutionProfile.Entry entry) {
    var now = profileOn(from).orElseThrow(() -> new RuleViolation("institution.rule.notYetRegistered", from));
    requireReason(entry);
    require(changes.stream().noneMatch(change -> change.state() == ChangeState.WAITING), "institution.rule.changeWaiting");
    require(status == now.status() || now.status().canBecome(status), "institution.rule.step", now.status(), status);
    facts.requireWithin(limits);
    var change = new InstitutionChange(this, status, facts, from, entry);
    changes.add(change);
    if (status == now.status() && !now.facts().needsSecondPersonFor(facts)) {
      change.confirmAlone();
      write(status, facts, from, entry);
    }
    return change;
  }

  /** The second person agrees; from its day on the change holds. @param onRoll children on the roll today */
  public void confirm(InstitutionChange change, int onRoll, InstitutionProfile.Entry entry) {
    require(change.status() != InstitutionStatus.CLOSED || onRoll == 0, "institution.rule.childrenStillOnRoll", onRoll);
    change.confirm(entry.by(), entry.at());
    write(change.status(), change.facts(), change.effectiveFrom(), new InstitutionProfile.Entry(entry.at(), change.proposedBy(), change.reason(), entry.place()));
  }

  private void write(InstitutionStatus status, Facts facts, LocalDate from, InstitutionProfile.Entry entry) {
    var touched = profiles.stream().filter(InstitutionProfile::isKnown).filter(profile -> profile.period().overlaps(Period.since(from))).toList();
    for (var profile : touched) {
      profile.supersede(entry.at());
      if (profile.period().from().isBefore(from)) {
        profiles.add(profile.endingBefore(from, entry.at(), entry.by()));
      }
    }
    profiles.add(new InstitutionProfile(this, Period.since(from), status, facts, entry));
  }

  public Site addSite(SitePlan plan, LocalDate from) {
    var places = profileOn(from).map(profile -> profile.facts().capacity()).orElse(null);
    var taken = sites.stream().mapToInt(Site::capacity).sum();
    requireOf("siteCapacity", places == null || taken + plan.capacity() <= places, "institution.rule.sitesAboveCapacity", taken + plan.capacity(), places);
    var site = new Site(this, plan, from);
    sites.add(site);
    return site;
  }

  /** The institution says that its card is still correct. */
  public void confirmStillCorrect(LocalDate today) {
    confirmedOn = today;
  }

  /** What is known today to have been true on a day. */
  public Optional<InstitutionProfile> profileOn(LocalDate day) {
    return profiles.stream().filter(InstitutionProfile::isKnown).filter(profile -> profile.period().includes(day)).findFirst();
  }

  /** What was known at a moment to be true on a day; a null moment means now. */
  public Optional<InstitutionProfile> profileOn(LocalDate day, Instant knownOn) {
    return profiles.stream().filter(profile -> profile.wasKnown(knownOn)).filter(profile -> profile.period().includes(day)).findFirst();
  }

  /** Where it lies, by what is known today. */
  public List<Located> located() {
    return profiles.stream().filter(InstitutionProfile::isKnown).map(InstitutionProfile::located).toList();
  }

  private static void requireReason(InstitutionProfile.Entry entry) {
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
  }

  public String number() {
    return number;
  }

  public List<InstitutionProfile> profiles() {
    return List.copyOf(profiles);
  }

  public List<Site> sites() {
    return List.copyOf(sites);
  }

  public List<InstitutionChange> changes() {
    return List.copyOf(changes);
  }

  public LocalDate confirmedOn() {
    return confirmedOn;
  }
}
