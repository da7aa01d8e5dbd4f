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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.RuleViolation;

/** One institution for life. Its number stays; everything said of it is dated, and what is overruled stays readable. */
@Entity
@Table(name = "institution")
public class Institution extends Registered {
  private static final int YEARS_AHEAD = 10;

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

  /** Enters an institution that means to operate; it becomes active when a second person has confirmed it. One that opens on a day ahead is proposed until then. */
  public static Institution propose(String number, Facts facts, CategoryRules limits, LocalDate from, InstitutionProfile.Entry entry) {
    facts.requireWithin(limits);
    RuleViolation.requireNone(farAhead(from, entry.day()));
    requireReason(entry);
    var institution = new Institution(number, entry);
    var entered = from.isAfter(entry.day()) ? entry.day() : from;
    institution.profiles.add(new InstitutionProfile(institution, Period.since(entered), InstitutionStatus.PROPOSED, null, facts, entry));
    institution.changes.add(new InstitutionChange(institution, InstitutionStatus.ACTIVE, null, facts, from, entry));
    return institution;
  }

  /** Enters a place where children were found and which is on no list: a record from the first day, whatever is still unknown. */
  public static Institution suspect(String number, Facts facts, LocalDate from, InstitutionProfile.Entry entry) {
    requireReason(entry);
    var breaches = new ArrayList<>(facts.breachesWhenFound());
    if (from.isAfter(entry.day())) {
      breaches.add(RuleViolation.breach("from", "institution.rule.suspectedAhead", from));
    }
    RuleViolation.requireNone(breaches);
    var institution = new Institution(number, entry);
    institution.profiles.add(new InstitutionProfile(institution, Period.since(from), InstitutionStatus.SUSPECTED, null, facts, entry));
    return institution;
  }

  /**
   * Asks for other facts from a day on. What touches owner, category, capacity or status waits for a second person; the rest
   * holds at once. What later changes altered stays as they left it. A day before the first one says that it was there earlier.
   */
  public InstitutionChange change(InstitutionStatus status, Facts facts, CategoryRules limits, LocalDate from, InstitutionProfile.Entry entry) {
    var now = asked(knownFrom(from), entry);
    require(status != InstitutionStatus.TEMPORARILY_CLOSED || now.status() == status, "institution.rule.closureWithoutEnd");
    require(status != InstitutionStatus.DUPLICATE || now.status() == status, "institution.rule.duplicateOfWhat");
    requireLawful(now, status, from);
    if (status.isRegistered()) {
      facts.requireWithin(limits);
    }
    require(status != now.status() || !facts.isSameAs(now.facts()) || from.isBefore(now.period().from()), "institution.rule.nothingChanged", from);
    return enter(now, status, status == now.status() ? now.closedUntil() : null, facts, from, entry);
  }

  /** Asks to close for a while, or to stay closed until another day; children must be elsewhere when the second person confirms. */
  public InstitutionChange closeForAWhile(LocalDate from, LocalDate until, InstitutionProfile.Entry entry) {
    var now = asked(from, entry);
    requireOf("until", until != null && !until.isBefore(from), "institution.rule.closureEndsBefore", from);
    requireLawful(now, InstitutionStatus.TEMPORARILY_CLOSED, from);
    return enter(now, InstitutionStatus.TEMPORARILY_CLOSED, until, now.facts(), from, entry);
  }

  /** Asks to open again what is closed for a while. */
  public InstitutionChange reopen(LocalDate from, InstitutionProfile.Entry entry) {
    var now = asked(from, entry);
    require(now.status() == InstitutionStatus.TEMPORARILY_CLOSED, "institution.rule.notClosedForAWhile", now.status());
    requireLawful(now, InstitutionStatus.ACTIVE, from);
    return enter(now, InstitutionStatus.ACTIVE, null, now.facts(), from, entry);
  }

  private InstitutionProfile asked(LocalDate from, InstitutionProfile.Entry entry) {
    var now = profileOn(from).orElseThrow(() -> new RuleViolation("institution.rule.notYetRegistered", from));
    RuleViolation.requireNone(farAhead(from, entry.day()));
    requireReason(entry);
    requireNothingWaiting();
    return now;
  }

  /** What is wrong with a day from which something is to hold: nobody plans that far ahead, so the year was typed wrongly. */
  public static List<Breach> farAhead(LocalDate from, LocalDate today) {
    return from.isAfter(today.plusYears(YEARS_AHEAD)) ? List.of(RuleViolation.breach("from", "institution.rule.farAhead", from, YEARS_AHEAD)) : List.of();
  }

  private void requireNothingWaiting() {
    require(changes.stream().noneMatch(Proposal::isWaiting), "institution.rule.changeWaiting");
  }

  private InstitutionChange enter(InstitutionProfile now, InstitutionStatus status, LocalDate closedUntil, Facts facts, LocalDate from, InstitutionProfile.Entry entry) {
    var change = new InstitutionChange(this, status, closedUntil, facts, from, entry);
    changes.add(change);
    if (status == now.status() && Objects.equals(closedUntil, now.closedUntil()) && !now.facts().needsSecondPersonFor(facts) && !from.isBefore(now.period().from())) {
      change.confirmAlone();
      write(now, change, entry);
    }
    return change;
  }

  /** The second person agrees; from its day on the change holds. */
  public void confirm(InstitutionChange change, OnRoll roll, InstitutionProfile.Entry entry) {
    var now = profileOn(knownFrom(change.effectiveFrom())).orElseThrow();
    requireLawful(now, change.status(), change.effectiveFrom());
    if (change.status() != now.status()) {
      requireEmpty(change.status(), change.effectiveFrom(), roll, entry.day());
    }
    change.requireSecondPerson(entry.by());
    change.confirmed(entry);
    write(now, change, new InstitutionProfile.Entry(entry.at(), change.proposedBy(), change.reason(), entry.place()));
  }

  /** Refuses unless it closes down on the day, and nothing else of it waits for a second person. */
  void requireClosing(LocalDate day) {
    var now = statusOn(day);
    require(now == InstitutionStatus.CLOSING, "institution.rule.successionNotClosing", number, now);
    requireNothingWaiting();
  }

  /** Refuses unless it works on the day, so that it can continue another. */
  void requireWorking(LocalDate day) {
    var now = statusOn(day);
    require(now == InstitutionStatus.ACTIVE || now == InstitutionStatus.TEMPORARILY_CLOSED, "institution.rule.successorNotWorking", number, now);
  }

  private InstitutionStatus statusOn(LocalDate day) {
    return profileOn(day).orElseThrow(() -> new RuleViolation("institution.rule.notYetRegistered", day)).status();
  }

  void requireEndable(LocalDate day, OnRoll roll, InstitutionProfile.Entry entry) {
    requireClosing(day);
    requireLawful(profileOn(day).orElseThrow(), InstitutionStatus.CLOSED, day);
    require(roll.children() == 0, "institution.rule.successionChildren", number, roll.children());
    requireEmpty(InstitutionStatus.CLOSED, day, roll, entry.day());
  }

  /** Refuses unless it can turn out, from a day on, to be another institution that was entered twice. */
  void requireDuplicable(LocalDate day) {
    var now = profileOn(day).orElseThrow(() -> new RuleViolation("institution.rule.notYetRegistered", day));
    require(now.status().asDuplicate() != null, "institution.rule.mergeState", number, now.status());
    var next = after(now).filter(later -> later.status() != now.status()).findFirst();
    require(next.isEmpty(), "institution.rule.laterStatus", now.status().asDuplicate(), next.map(InstitutionProfile::status).orElse(null),
        next.map(later -> later.period().from()).orElse(null));
  }

  /** Refuses unless it can be what remains of two numbers. */
  void requireRemaining(LocalDate day) {
    var now = profileOn(day).orElseThrow(() -> new RuleViolation("institution.rule.notYetRegistered", day));
    require(!now.status().isEnd() && !last().status().isEnd(), "institution.rule.mergeSurvivorEnded", number, last().status());
  }

  void requireEmptyAsDuplicate(LocalDate day, OnRoll roll, InstitutionProfile.Entry entry) {
    requireDuplicable(day);
    require(roll.children() == 0, "institution.rule.mergeChildren", number, roll.children());
    requireEmpty(profileOn(day).orElseThrow().status().asDuplicate(), day, roll, entry.day());
  }

  /** Ends because it is another one that was entered twice; what waited for a second person lapses. */
  void endAsDuplicate(LocalDate day, InstitutionProfile.Entry proposal, InstitutionProfile.Entry decision, String why) {
    changes.stream().filter(Proposal::isWaiting).forEach(change -> change.lapse(decision, why));
    end(profileOn(day).orElseThrow().status().asDuplicate(), day, proposal, decision);
  }

  /** Ends because others continue it, or because another is it. */
  void end(InstitutionStatus status, LocalDate day, InstitutionProfile.Entry proposal, InstitutionProfile.Entry decision) {
    var now = profileOn(day).orElseThrow();
    var change = new InstitutionChange(this, status, null, now.facts(), day, proposal);
    change.confirmed(decision);
    changes.add(change);
    write(now, change, new InstitutionProfile.Entry(decision.at(), proposal.by(), proposal.reason(), now.place()));
  }

  /** The state must follow from the one before, and the one after must follow from it. */
  private void requireLawful(InstitutionProfile now, InstitutionStatus status, LocalDate from) {
    require(status == now.status() || now.status().canBecome(status) || takesBack(now, status, from), "institution.rule.step", now.status(), status);
    var next = after(now).filter(later -> later.status() != now.status()).findFirst();
    require(next.isEmpty() || status == now.status() || status == next.get().status() || status.canBecome(next.get().status()),
        "institution.rule.laterStatus", status, next.map(InstitutionProfile::status).orElse(null), next.map(later -> later.period().from()).orElse(null));
  }

  /** On the first day of a state that was entered by mistake it has again the one of the day before; an end stays an end. */
  private boolean takesBack(InstitutionProfile now, InstitutionStatus status, LocalDate from) {
    return now.status().canBeTakenBackTo(status) && from.equals(now.period().from()) && profileOn(from.minusDays(1)).filter(before -> before.status() == status).isPresent();
  }

  /** Nothing ends, and nothing closes for a while, over the heads of children; so it is confirmed on its day or later, never ahead. */
  private static void requireEmpty(InstitutionStatus status, LocalDate from, OnRoll roll, LocalDate today) {
    if (status.isEnd()) {
      require(roll.children() == 0, "institution.rule.childrenStillOnRoll", roll.children());
      require(!from.isAfter(today), "institution.rule.closedAhead", from);
      require(roll.emptySince() == null || !from.isBefore(roll.emptySince()), "institution.rule.closedBeforeEmpty", roll.emptySince());
    } else if (status == InstitutionStatus.TEMPORARILY_CLOSED) {
      require(roll.sleepingThere() == 0, "institution.rule.childrenSleepThere", roll.sleepingThere());
      require(!from.isAfter(today), "institution.rule.closedAhead", from);
    }
  }

  private void write(InstitutionProfile before, InstitutionChange change, InstitutionProfile.Entry entry) {
    var from = change.effectiveFrom();
    var later = after(before).toList();
    before.supersede(entry.at());
    if (before.period().from().isBefore(from)) {
      profiles.add(before.endingBefore(from, entry.at(), entry.by()));
    }
    profiles.add(new InstitutionProfile(this, Period.of(from, before.period().to()), change.status(), change.closedUntil(), change.facts(), entry));
    var sameState = true;
    for (var one : later) {
      sameState = sameState && one.status() == before.status();
      carry(one, before, change, sameState, entry);
    }
  }

  private void carry(InstitutionProfile later, InstitutionProfile before, InstitutionChange change, boolean sameState, InstitutionProfile.Entry entry) {
    var status = sameState ? change.status() : later.status();
    var extended = change.status() == before.status() && !Objects.equals(later.closedUntil(), before.closedUntil());
    var until = sameState && !extended ? change.closedUntil() : later.closedUntil();
    var facts = later.facts().following(before.facts(), change.facts());
    if (status != later.status() || !Objects.equals(until, later.closedUntil()) || !facts.isSameAs(later.facts())) {
      later.supersede(entry.at());
      profiles.add(later.following(status, until, facts, entry));
    }
  }

  private Stream<InstitutionProfile> after(InstitutionProfile now) {
    return profiles.stream().filter(InstitutionProfile::isKnown)
        .filter(profile -> profile.period().from().isAfter(now.period().from()))
        .sorted(Comparator.comparing(profile -> profile.period().from()));
  }

  /** An address that is entered together with the institution. */
  public Site addSite(SitePlan plan, LocalDate from) {
    return add(new Site(this, plan, from));
  }

  /** Children live at another address since a day, which may be long past; one ahead is entered when it has come. */
  public Site addSite(SitePlan plan, LocalDate from, InstitutionProfile.Entry entry) {
    requireFirstDay(from, entry);
    return add(new Site(this, plan, from, entry));
  }

  private Site add(Site site) {
    requireRoomFor(site.capacity(), null, Period.since(site.from()));
    sites.add(site);
    return site;
  }

  /** An address was written down wrongly, or since when it is one. */
  public void correctSite(Site site, SitePlan plan, LocalDate from, InstitutionProfile.Entry entry) {
    if (from.isBefore(site.from())) {
      requireFirstDay(from, entry);
      requireRoomFor(plan.capacity(), site, Period.of(from, site.to()));
    }
    requireOf("from", !from.isAfter(site.from()) || !from.isAfter(entry.day()), "institution.rule.siteAhead", from);
    site.daysFrom(entry.day()).ifPresent(days -> requireRoomFor(plan.capacity(), site, days));
    site.correct(plan, from, entry);
  }

  private void requireFirstDay(LocalDate from, InstitutionProfile.Entry entry) {
    requireOf("from", !from.isAfter(entry.day()), "institution.rule.siteAhead", from);
    requireOf("from", from.equals(knownFrom(from)), "institution.rule.siteOlder", knownFrom(from));
  }

  /** Its children live at an address no longer; the places there are free for another, and no longer free when its last day is put off. */
  public void endSite(Site site, LocalDate lastDay, InstitutionProfile.Entry entry) {
    if (site.isPutOff(lastDay)) {
      requireRoomFor(site.capacity(), site, Period.of(site.to().plusDays(1), lastDay));
    }
    site.end(lastDay, entry);
  }

  /**
   * On none of these days does it bring all addresses in use together above the places of the institution. That can begin on the first day, on the first of another
   * address, or on one from which the institution has fewer places; where they were above already, as many as before are not refused.
   */
  private void requireRoomFor(int more, Site instead, Period days) {
    var others = sites.stream().filter(site -> site != instead).toList();
    var known = profiles.stream().filter(InstitutionProfile::isKnown).map(profile -> profile.period().from());
    Stream.concat(Stream.of(days.from()), Stream.concat(others.stream().map(Site::from), known).filter(days::includes)).sorted().forEach(day -> {
      var places = profileOn(day).map(profile -> profile.facts().capacity()).orElse(null);
      var together = more + others.stream().filter(site -> site.isThereOn(day)).mapToInt(Site::capacity).sum();
      var noMore = instead != null && instead.isThereOn(day) && more <= instead.capacity();
      requireOf("capacity", noMore || places == null || together <= places, "institution.rule.sitesAboveCapacity", together, places, day);
    });
  }

  /** The day itself, or the first day of which anything is known when it is earlier. */
  LocalDate knownFrom(LocalDate day) {
    var first = profiles.stream().filter(InstitutionProfile::isKnown).map(profile -> profile.period().from()).min(Comparator.naturalOrder()).orElseThrow();
    return day.isBefore(first) ? first : day;
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

  /** What is known today of its last days: the facts without an end. */
  public InstitutionProfile last() {
    return profiles.stream().filter(InstitutionProfile::isKnown).max(Comparator.comparing(profile -> profile.period().from())).orElseThrow();
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
