package kg.childcare.registry.children.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.Child;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** What an institution does with the children on its own roll. One public method is one use case is one transaction. */
@Stateless
@Audited("child")
@RolesAllowed(Role.INSTITUTION)
public class ChildService {
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Identities identities;

  @Inject
  Homes homes;

  @Inject
  Months months;

  @Inject
  AdmissionCheck check;

  @Inject
  AlertBook alerts;

  @Inject
  RollBook rolls;

  @Inject
  Parameters parameters;

  @Inject
  AuditTrail trail;

  @Inject
  Stamps stamps;

  /**
   * Takes a child onto the roll. A child known by its PIN or number keeps its number for life; one that is on another roll is
   * refused ({@code children.rule.onRoll}) and the protection officers are told; over the cap of a family-type home it is
   * refused ({@code children.rule.capFull}).
   */
  public Admitted admit(@NotNull @Valid Admission admission) {
    var home = homes.reached(admission.institution(), Role.INSTITUTION);
    requireOf("institution", home.statusName().equals(InstitutionStatus.ACTIVE.name()), "children.rule.notReceiving", InstitutionStatus.valueOf(home.statusName()));
    months.requireOpen(home.id(), admission.day());
    var known = known(admission);
    known.ifPresent(id -> requireNowhere(id, home, admission.day())); // before any lock: the alert is written in a transaction of its own
    check.requireRoom(home, admission.day());
    var resembling = known.isPresent() ? Optional.<Long>empty() : identities.resembling(admission.person(), admission.sex());
    var child = known.map(this::locked).orElseGet(() -> registered(admission));
    var entry = admission.birth() ? MovementKind.BIRTH : MovementKind.ADMISSION;
    var placement = child.enter(home.id(), entry, admission.day(), admission.ground(), admission.basis().basis(), stamps.now());
    em.persist(placement);
    em.flush();
    rolls.entered(placement);
    trail.about("child", child.number());
    var flags = check.flag(placement, home);
    resembling.ifPresent(other -> flags.add(tell(placement, AlertKind.REENTRY, numberOf(other))));
    return new Admitted(child.number(), placement.id(), flags);
  }

  /** Puts another paper under the stay: the court decision that follows an emergency act. */
  public void recordBasis(String number, @NotNull @Valid BasisPaper paper, @NotNull LocalDate day) {
    var placement = running(number);
    months.requireOpen(placement.institutionId(), day);
    placement.standOn(paper.basis(), day, stamps.now());
    rolls.grounded(placement);
    alerts.groundOver(placement.id(), stamps.today());
    check.flagBasis(placement, new ArrayList<>());
  }

  public void goAway(String number, @NotNull @Valid Absence absence) {
    var placement = running(number);
    months.requireOpen(placement.institutionId(), absence.day());
    placement.goAway(absence.kind(), absence.day(), absence.expectedBack(), absence.note(), stamps.now());
  }

  public void comeBack(String number, @NotNull LocalDate day, @Size(max = 500) String note) {
    var placement = running(number);
    months.requireOpen(placement.institutionId(), day);
    placement.comeBack(day, note, stamps.now());
  }

  /** The child leaves the roll; an unknown destination is told to the protection officers. */
  public void leave(String number, @NotNull @Valid Departure departure) {
    var placement = running(number);
    months.requireOpen(placement.institutionId(), departure.day());
    var strikeOffAfter = parameters.number("runaway.remove_from_roll_days", departure.day());
    placement.leave(departure.kind(), departure.day(), departure.destination(), departure.note(), strikeOffAfter, stamps.now());
    rolls.left(placement);
    if (departure.kind() == ExitKind.UNKNOWN) {
      tell(placement, AlertKind.UNKNOWN_DESTINATION, null);
    }
    alerts.groundOver(placement.id(), stamps.today());
  }

  private AlertKind tell(Placement placement, AlertKind kind, String detail) {
    alerts.raise(kind, placement.institutionId(), placement.child().id(), placement.id(), stamps.today(), detail);
    return kind;
  }

  private Optional<Long> known(Admission admission) {
    if (admission.childNumber() != null && !admission.childNumber().isBlank()) {
      return Optional.of(idOf(admission.childNumber(), admission.childNumber()));
    }
    requireOf("familyName", admission.person() != null, "children.rule.personMissing");
    return identities.withPin(admission.person());
  }

  private void requireNowhere(long childId, InstitutionRef home, LocalDate day) {
    var elsewhere = em.createQuery("select p.institutionId from Placement p where p.child.id = :child and (p.leftOn is null or p.leftOn > :day)", Long.class)
        .setParameter("child", childId).setParameter("day", day).setMaxResults(1).getResultList();
    if (!elsewhere.isEmpty()) {
      if (elsewhere.get(0) != home.id()) {
        alerts.raiseApart(AlertKind.OVERLAP, home.id(), childId, stamps.today(), homes.get(elsewhere.get(0)).number());
      }
      throw new RuleViolation("children.rule.onRoll", numberOf(childId), day);
    }
  }

  private Child registered(Admission admission) {
    var child = new Child(freshNumber(), admission.sex(), admission.person().birthDate(), admission.parentalStatus(), admission.homeTerritory(), admission.certifiedDisability());
    em.persist(child);
    identities.keep(child.id(), admission.person(), admission.sex());
    return child;
  }

  private String freshNumber() {
    var number = ChildNumber.draw(RANDOM);
    return em.createQuery("select count(c) from Child c where c.number = :number", Long.class).setParameter("number", number).getSingleResult() == 0
        ? number
        : freshNumber();
  }

  private Placement running(String number) {
    trail.about("child", number);
    var child = locked(idOf(number, number));
    var stay = child.stay().orElseThrow(() -> new NotThere("child", number));
    homes.reached(stay.institutionId(), Role.INSTITUTION);
    precondition.touch(child);
    return stay;
  }

  private Child locked(long id) {
    return em.find(Child.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private long idOf(String typed, Object shown) {
    return em.createQuery("select c.id from Child c where c.number = :number", Long.class)
        .setParameter("number", ChildNumber.read(typed)).getResultStream().findFirst()
        .orElseThrow(() -> new NotThere("child", shown));
  }

  private String numberOf(long childId) {
    return em.find(Child.class, childId).number();
  }
}
