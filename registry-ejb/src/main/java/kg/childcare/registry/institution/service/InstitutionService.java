package kg.childcare.registry.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.institution.FactsWritten;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionChange;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Located;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.OnRoll;
import kg.childcare.registry.institution.RegistrationNumber;
import kg.childcare.registry.institution.Room;
import kg.childcare.registry.institution.RoomPlan;
import kg.childcare.registry.institution.Site;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** What registrars do to the register: propose, change, confirm, decline. Rules: {@code institution.rule.*}. */
@Stateless
@Audited("institution")
@RolesAllowed(Role.REGISTRAR)
public class InstitutionService {
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AccessScope scope;

  @Inject
  AuditTrail audit;

  @Inject
  CategoryBook categories;

  @Inject
  WaitingEnds ends;

  @Inject
  InstitutionDirectory directory;

  @Inject
  Instance<RollCount> rolls;

  @Inject
  Event<FactsWritten> facts;

  /** Enters an institution as proposed; answers its permanent number. It operates only after a second registrar's confirmation. */
  public String register(@NotNull @Valid NewFacts entered) {
    requireMine(entered.territory());
    categories.requireOwnership(entered.ownership());
    var institution = Institution.propose(freeNumber(), entered.facts(), categories.rules(entered.category(), entered.from()), entered.from(), entry(entered));
    em.persist(institution);
    audit.about("institution", institution.number());
    return institution.number();
  }

  /** Enters a place where children were found and which no list knows, before anything else is established. */
  @RolesAllowed({Role.REGISTRAR, Role.INSPECTOR, Role.PROTECTION})
  public String suspect(@NotNull @Valid NewFacts entered) {
    RuleViolation.requireOf("territory", scope.sees(entered.territory(), null, Role.REGISTRAR, Role.INSPECTOR, Role.PROTECTION), "institution.rule.territoryNotYours");
    categories.requireCategory(entered.category());
    categories.requireOwnership(entered.ownership());
    var institution = Institution.suspect(freeNumber(), entered.facts(), entered.from(), entry(entered));
    em.persist(institution);
    audit.about("institution", institution.number());
    return institution.number();
  }

  /**
   * Asks for other facts or another state from a day on. Owner, category, capacity and status wait for a second person.
   *
   * @param expectedVersion version the change was prepared on, null when unknown
   */
  public void change(String number, Integer expectedVersion, @NotNull InstitutionStatus status, @NotNull @Valid NewFacts entered) {
    var institution = mine(number);
    institution.requireVersion(expectedVersion);
    requireMine(entered.territory());
    categories.requireOwnership(entered.ownership());
    directory.hold(institution.id());
    if (status == InstitutionStatus.CLOSED) {
      ends.requireNoSuccession("status", institution);
    }
    var before = institution.located();
    institution.change(status, entered.facts(), categories.rules(entered.category(), entered.from()), entered.from(), entry(entered));
    written(institution, before);
  }

  /** Asks to close an institution for a while, or to keep it closed until another day; a second person confirms when no child sleeps there. */
  public void closeForAWhile(String number, Integer expectedVersion, @NotNull @Valid Closure closure) {
    var institution = mine(number);
    institution.requireVersion(expectedVersion);
    institution.closeForAWhile(closure.from(), closure.until(), entry(institution, closure.reason()));
    touch(institution);
  }

  /** Asks to open again what is closed for a while; a second person confirms. */
  public void reopen(String number, Integer expectedVersion, @NotNull @Valid Reopening reopening) {
    var institution = mine(number);
    institution.requireVersion(expectedVersion);
    institution.reopen(reopening.from(), entry(institution, reopening.reason()));
    touch(institution);
  }

  /** The second person agrees with a waiting change. */
  public void confirm(long changeId) {
    var change = waiting(changeId);
    var institution = change.institution();
    var place = categories.place(change.facts().territory());
    var before = institution.located();
    var roll = roll(institution);
    if (change.status() == InstitutionStatus.CLOSED) {
      ends.requireNoSuccession(null, institution);
    }
    institution.confirm(change, roll, new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), change.reason(), place));
    written(institution, before);
  }

  /** The second person refuses a waiting change and says why. */
  public void decline(long changeId, @NotBlank @Size(max = 500) String reason) {
    var change = waiting(changeId);
    change.decline(new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), reason, null));
    audit.about("institution", change.institution().number());
  }

  /** Enters an address at which children of the institution live, since a day that may be past; answers its id. */
  public long addSite(String number, @NotNull @Valid SiteEntry entered) {
    var institution = mine(number);
    RuleViolation.requireOf("territory", categories.knowsPlace(entered.site().territory()), "institution.rule.territoryUnknown");
    var site = institution.addSite(entered.site(), entered.from() == null ? LocalDate.now(clock) : entered.from(), entry(institution, entered.reason()));
    touch(institution);
    em.flush();
    return site.id();
  }

  /** Says anew what was written down wrongly of an address; a move is an address that ends and another that begins. @param expectedVersion as for a change */
  public void correctSite(String number, Integer expectedVersion, long siteId, @NotNull @Valid SiteEntry correction) {
    var institution = mine(number);
    institution.requireVersion(expectedVersion);
    RuleViolation.requireOf("territory", categories.knowsPlace(correction.site().territory()), "institution.rule.territoryUnknown");
    var site = siteOf(institution, siteId);
    institution.correctSite(site, correction.site(), correction.from() == null ? site.from() : correction.from(), entry(institution, correction.reason()));
    touch(institution);
  }

  /** Children live at an address no longer; its bedrooms are not usable from then on. */
  public void endSite(String number, long siteId, @NotNull @Valid SiteEnding ending) {
    var institution = mine(number);
    institution.endSite(siteOf(institution, siteId), ending.until(), entry(institution, ending.reason()));
    touch(institution);
  }

  /** A room has other beds, another purpose or other children from a day on. */
  public void changeRoom(String number, long roomId, @NotNull @Valid RoomChange change) {
    var institution = mine(number);
    var room = roomOf(institution, roomId);
    room.site().changeRoom(room, change.room(), LocalDate.now(clock), entry(institution, change.reason()));
    touch(institution);
  }

  public void addRoom(String number, long siteId, @NotNull @Valid RoomPlan plan) {
    var institution = mine(number);
    siteOf(institution, siteId).addRoom(plan, LocalDate.now(clock));
    touch(institution);
  }

  /** Nobody sleeps in a room from a day on: its beds are not usable meanwhile. */
  public void closeRoom(String number, long roomId, @NotNull @Valid RoomClosing closing) {
    var institution = mine(number);
    var room = roomOf(institution, roomId);
    room.site().closeRoom(room, closing.from(), closing.until(), entry(institution, closing.reason()));
    touch(institution);
  }

  /** Children sleep in a closed room again. */
  public void openRoom(String number, long roomId, @NotNull @Valid RoomOpening opening) {
    var institution = mine(number);
    var room = roomOf(institution, roomId);
    room.site().openRoom(room, opening.from(), caller.username());
    touch(institution);
  }

  /** The institution itself, or its registrar, says that the card is still correct. */
  @RolesAllowed({Role.REGISTRAR, Role.INSTITUTION})
  public void confirmStillCorrect(String number) {
    var institution = reached(number, Role.REGISTRAR, Role.INSTITUTION);
    institution.confirmStillCorrect(LocalDate.now(clock));
    touch(institution);
  }

  private void written(Institution institution, List<Located> before) {
    touch(institution);
    facts.fire(new FactsWritten(institution.id(), before, institution.located()));
  }

  private void touch(Institution institution) {
    em.lock(institution, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    audit.about("institution", institution.number());
  }

  private OnRoll roll(Institution institution) {
    directory.hold(institution.id());
    return rolls.isUnsatisfied() ? OnRoll.nobody() : rolls.get().held(institution.id());
  }

  private String freeNumber() {
    while (true) {
      var number = RegistrationNumber.draw(RANDOM);
      if (em.createQuery("select count(i) from Institution i where i.number = :number", Long.class).setParameter("number", number).getSingleResult() == 0) {
        return number;
      }
    }
  }

  private InstitutionProfile.Entry entry(NewFacts entered) {
    return new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), entered.reason(), categories.place(entered.territory()));
  }

  private InstitutionProfile.Entry entry(Institution institution, String reason) {
    return new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), reason, categories.place(institution.last().facts().territory()));
  }

  private void requireMine(String territory) {
    RuleViolation.requireOf("territory", categories.knowsPlace(territory), "institution.rule.territoryUnknown");
    RuleViolation.requireOf("territory", scope.sees(territory, null, Role.REGISTRAR), "institution.rule.territoryNotYours");
  }

  private InstitutionChange waiting(long id) {
    var change = em.find(InstitutionChange.class, id);
    if (change == null || !scope.sees(change.facts().territory(), change.institution().id(), Role.REGISTRAR)) {
      throw new NotThere("change", id);
    }
    return precondition.check(change);
  }

  private Institution mine(String number) {
    return reached(number, Role.REGISTRAR);
  }

  private Institution reached(String number, String... roles) {
    var institution = em.createQuery("select i from Institution i where i.number = :number", Institution.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotThere("institution", number));
    scope.requireSees(institution.last().facts().territory(), institution.id(), roles);
    return precondition.check(institution);
  }

  private static Room roomOf(Institution institution, long roomId) {
    return institution.sites().stream().flatMap(site -> site.rooms().stream()).filter(room -> room.id() == roomId).findFirst().orElseThrow(() -> new NotThere("room", roomId));
  }

  private static Site siteOf(Institution institution, long siteId) {
    return institution.sites().stream().filter(site -> site.id() == siteId).findFirst().orElseThrow(() -> new NotThere("site", siteId));
  }
}
