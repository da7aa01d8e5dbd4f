package kg.childcare.registry.children.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.Child;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.Transfer;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** The two sides of a move: the sender dispatches, the receiver confirms or refuses. */
@Stateless
@Audited("transfer")
@RolesAllowed(Role.INSTITUTION)
public class TransferService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

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

  /** Sends a child on its way; unless the receiver answers in time, the protection officers learn of it by the calendar alone. */
  public long dispatch(String number, @NotNull @Valid Dispatch dispatch) {
    var child = locked(number);
    var stay = child.stay().orElseThrow(() -> new NotThere("child", number));
    homes.reached(stay.institutionId(), Role.INSTITUTION);
    months.requireOpen(stay.institutionId(), dispatch.day());
    var receiver = receiver(dispatch.to());
    var transfer = stay.dispatch(
        receiver.id(),
        dispatch.day(),
        dispatch.reason(),
        parameters.due("transfer.confirm_days", dispatch.day()),
        parameters.due("transfer.escalate_days", dispatch.day()),
        stamps.now());
    em.persist(transfer);
    trail.about("transfer", transfer.id());
    alerts.raise(AlertKind.TRANSFER_UNCONFIRMED, stay.institutionId(), child.id(), transfer.id(), transfer.escalateOn(), receiver.number());
    return transfer.id();
  }

  /** The child arrived: on that day it changes rolls. Refused above the cap of a family-type home. */
  public Admitted confirm(long transferId, @NotNull LocalDate arrivedOn) {
    var transfer = received(transferId);
    var home = homes.get(transfer.toInstitutionId());
    months.requireOpen(home.id(), arrivedOn);
    check.requireRoom(home, arrivedOn);
    transfer.confirm(arrivedOn, stamps.now());
    em.flush();
    var arrived = transfer.takeIn(stamps.now());
    em.persist(arrived);
    em.flush();
    rolls.left(transfer.placement());
    alerts.groundOver(transfer.placement().id(), stamps.today());
    rolls.entered(arrived);
    alerts.causeGone(AlertKind.TRANSFER_UNCONFIRMED, transferId, stamps.today());
    if (months.isHandedIn(transfer.fromInstitutionId(), arrivedOn)) {
      alerts.raise(AlertKind.RETURN_OUTDATED, transfer.fromInstitutionId(), arrived.child().id(), transferId, stamps.today(), YearMonth.from(arrivedOn).toString());
    }
    return new Admitted(arrived.child().number(), arrived.id(), check.flag(arrived, home));
  }

  /** The child did not come or cannot stay: it is the sender's again. */
  public void refuse(long transferId, @NotNull LocalDate day, @Size(max = 500) String reason) {
    received(transferId).refuse(day, reason, stamps.now());
    alerts.causeGone(AlertKind.TRANSFER_UNCONFIRMED, transferId, stamps.today());
  }

  private InstitutionRef receiver(String number) {
    var found = em.createQuery("select i.id from Institution i where i.number = :number", Long.class)
        .setParameter("number", number.strip()).getResultList();
    RuleViolation.requireOf("to", !found.isEmpty(), "children.rule.receiverUnknown", number);
    var receiver = homes.get(found.get(0));
    RuleViolation.requireOf("to", receiver.statusName().equals(InstitutionStatus.ACTIVE.name()), "children.rule.receiverUnknown", number);
    return receiver;
  }

  private Transfer received(long id) {
    trail.about("transfer", id);
    var transfer = em.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (transfer == null) {
      throw new NotThere("transfer", id);
    }
    homes.reached(transfer.toInstitutionId(), Role.INSTITUTION);
    em.lock(transfer.placement().child(), LockModeType.PESSIMISTIC_WRITE);
    precondition.check(transfer);
    em.lock(transfer.placement().child(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return transfer;
  }

  private Child locked(String number) {
    return em.createQuery("select c from Child c where c.number = :number", Child.class)
        .setParameter("number", ChildNumber.read(number)).setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream().findFirst().orElseThrow(() -> new NotThere("child", number));
  }
}
