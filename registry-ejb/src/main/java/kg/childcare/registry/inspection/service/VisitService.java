package kg.childcare.registry.inspection.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.inspection.AnswerGiven;
import kg.childcare.registry.inspection.Arrival;
import kg.childcare.registry.inspection.ArrivalRecorded;
import kg.childcare.registry.inspection.HeadCount;
import kg.childcare.registry.inspection.HeadCountSheet;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.SealedState;
import kg.childcare.registry.inspection.SealedVisit;
import kg.childcare.registry.inspection.VisitPhoto;
import kg.childcare.registry.inspection.VisitedPlace;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;
import kg.childcare.registry.standards.service.StandardsQueries;

/** What a team does on site: arrive, count, answer, photograph, hand in. Only members of the visit's own team. */
@Stateless
@Audited("inspection")
@RolesAllowed(Role.INSPECTOR)
public class VisitService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AuditTrail trail;

  @Inject
  VisitSeals seals;

  @Inject
  VisitAccess access;

  @Inject
  Answers answers;

  @Inject
  Findings findings;

  @Inject
  RollOnDay roll;

  @Inject
  InstitutionDirectory directory;

  @Inject
  StandardsQueries standards;

  @Inject
  Parameters parameters;

  @Inject
  Attachments attachments;

  @Inject
  Event<ArrivalRecorded> arrived;

  /**
   * Records what happened at the gate and opens the visit; from here on planners, registrars and monitors see it.
   *
   * @return id of the inspection that begins
   */
  public long arrive(long visitId, @NotNull @Valid Arrival arrival) {
    var visit = ownSealed(visitId);
    var secret = seals.open(visit);
    var inspection = Inspection.begin(place(secret.institutionId()), secret.team(), arrival, clock.instant(), parameters.number("visit.access_delay_minutes", today()));
    em.persist(inspection);
    visit.arrived(inspection.id());
    trail.about("inspection", inspection.id());
    arrived.fire(new ArrivalRecorded(inspection.id(), inspection.institutionId(), arrival.arrivedAt(), arrival.refused()));
    return inspection.id();
  }

  /** The team was let in after a refusal. */
  public void letIn(long inspectionId, @NotNull Instant enteredAt) {
    precondition.check(access.ofTeam(inspectionId)).letIn(enteredAt, clock.instant());
  }

  /** Compares a count with the roll of the day; a later count takes the place of an earlier one, which stays on record. */
  public void countHeads(long inspectionId, @NotNull @Valid HeadCountSheet sheet) {
    var inspection = precondition.touch(access.ofTeam(inspectionId));
    inspection.requireInside();
    var onRoll = roll.numbers(inspection.institutionId(), inspection.visitDate());
    em.persist(new HeadCount(inspectionId, onRoll, sheet, caller.username(), clock.instant()));
  }

  /** Takes answers as devices send them; the same one twice is harmless, two that differ are both kept. */
  public List<AnswerReceipt> answer(long inspectionId, @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid AnswerGiven> given) {
    var inspection = access.ofTeam(inspectionId);
    inspection.requireInside();
    var checklist = answers.of(inspectionId);
    var known = standards.codes(inspection.standards(), inspection.category());
    var stored = new HashSet<UUID>();
    for (var one : given) {
      checklist.take(one, caller.username(), known).ifPresent(answer -> {
        em.persist(answer);
        stored.add(answer.answerId());
      });
    }
    var disputed = checklist.unsettled();
    return given.stream().map(one -> new AnswerReceipt(one.answerId(), one.criterion(), stored.contains(one.answerId()), disputed.contains(one.criterion()))).toList();
  }

  /** Says which of several answers to one criterion is right. */
  public void settle(long inspectionId, @NotNull UUID answerId) {
    precondition.check(access.ofTeam(inspectionId)).requireInside();
    answers.of(inspectionId).settle(answerId);
  }

  /** Keeps a photo as evidence; place and time inside the file are removed. */
  public long addPhoto(long inspectionId, @NotNull @Size(max = 20) String criterion, @Size(max = 200) String fileName, byte[] content) {
    access.ofTeam(inspectionId).requireInside();
    var photo = attachments.store(fileName, content);
    em.persist(new VisitPhoto(inspectionId, criterion, photo.id(), caller.username(), clock.instant()));
    return photo.id();
  }

  /** Hands the checklist in: complete, settled, with a head-count. Failed criteria become findings. */
  public void submit(long inspectionId) {
    var inspection = precondition.check(access.ofTeam(inspectionId));
    inspection.submit(findings.completed(inspection), clock.instant());
  }

  private SealedVisit ownSealed(long visitId) {
    trail.about("visit", visitId);
    var visit = em.find(SealedVisit.class, visitId);
    if (visit == null || visit.state() != SealedState.RELEASED || !seals.team(visit).includes(caller.userId())) {
      throw new NotThere("visit", visitId);
    }
    return precondition.check(visit);
  }

  private VisitedPlace place(long institutionId) {
    return new VisitedPlace(institutionId, directory.get(institutionId).categoryCode(), standards.currentSet(today()).code(), null);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
