package kg.childcare.registry.inspection.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.Attachment;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.inspection.Checklist;
import kg.childcare.registry.inspection.ChecklistAnswer;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.VisitPhoto;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.standards.Criterion;

/** The checklist of a visit: for its team while it works, for planners and monitors once the act is issued. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSPECTOR, Role.PLANNER, Role.MONITOR})
public class ChecklistQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  VisitAccess access;

  @Inject
  Answers answers;

  @Inject
  RollOnDay roll;

  @Inject
  Attachments attachments;

  /** Every question in order, with its answers and the past one. */
  public List<ChecklistLine> lines(long inspectionId) {
    var inspection = workReadable(inspectionId);
    var checklist = answers.of(inspectionId);
    var before = answers.before(inspection);
    var past = before.map(visit -> answers.of(visit.id())).orElse(new Checklist(0, List.of()));
    var photos = photos(inspectionId).stream().collect(groupingBy(VisitPhoto::criterion, mapping(VisitPhoto::attachmentId, toList())));
    var disputed = checklist.unsettled();
    return answers.questions(inspection).values().stream()
        .map(question -> line(question, checklist, disputed.contains(question.code()), past, before.map(Inspection::visitDate).orElse(null), photos))
        .toList();
  }

  private static ChecklistLine line(Criterion question, Checklist checklist, boolean disputed, Checklist past, LocalDate pastDay, Map<String, List<Long>> photos) {
    var before = past.answerTo(question.code());
    return new ChecklistLine(question.code(), question.sectionCode(), question.sectionName(), question.text(), question.guidance(), question.severity(),
        checklist.standing(question.code()).stream().map(ChecklistQueries::given).toList(), disputed,
        before.map(ChecklistAnswer::rating).orElse(null), before.map(ChecklistAnswer::evidence).orElse(null), before.isPresent() ? pastDay : null,
        photos.getOrDefault(question.code(), List.of()));
  }

  private static ChecklistLine.Given given(ChecklistAnswer answer) {
    return new ChecklistLine.Given(answer.answerId(), answer.rating(), answer.evidence(), answer.device(), answer.answeredBy());
  }

  /** The children on the roll of the day, for the team that counts. */
  @RolesAllowed(Role.INSPECTOR)
  public List<RollChild> roll(long inspectionId) {
    var inspection = access.ofTeam(inspectionId);
    return roll.children(inspection.institutionId(), inspection.visitDate());
  }

  public Attachment photo(long inspectionId, long attachmentId) {
    workReadable(inspectionId);
    if (photos(inspectionId).stream().noneMatch(photo -> photo.attachmentId() == attachmentId)) {
      throw new NotThere("photo", attachmentId);
    }
    return attachments.get(attachmentId);
  }

  private List<VisitPhoto> photos(long inspectionId) {
    return em.createQuery("select p from VisitPhoto p where p.inspectionId = :visit order by p.id", VisitPhoto.class).setParameter("visit", inspectionId).getResultList();
  }

  private Inspection workReadable(long inspectionId) {
    var inspection = access.readable(inspectionId);
    if (!access.isTeam(inspection) && !inspection.status().actIssued()) {
      throw new NotThere("checklist", inspectionId);
    }
    return inspection;
  }
}
