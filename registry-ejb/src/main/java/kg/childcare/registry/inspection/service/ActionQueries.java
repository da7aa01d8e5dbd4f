package kg.childcare.registry.inspection.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.document.Attachment;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.CorrectiveAction;
import kg.childcare.registry.inspection.Escalation;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.standards.Criterion;

/** Corrections that the caller may read; lateness is computed from the day, never stored. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.INSTITUTION, Role.MONITOR})
public class ActionQueries {
  private static final String[] READERS = {Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.INSTITUTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Clock clock;

  @Inject
  InstitutionDirectory directory;

  @Inject
  Parameters parameters;

  @Inject
  Answers answers;

  @Inject
  Attachments attachments;

  public long count(ActionFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var action = query.from(CorrectiveAction.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(action)).where(matching(filter, cb, action, profile));
    return em.createQuery(query).getSingleResult();
  }

  public List<ActionRow> rows(ActionFilter filter, PageRequest<ActionSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(CorrectiveAction.class);
    var action = query.from(CorrectiveAction.class);
    var profile = query.from(InstitutionProfile.class);
    var sort = action.get(page.sort().path());
    query.select(action).where(matching(filter, cb, action, profile)).orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(action.get("id")));
    return rows(em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList());
  }

  public ActionRow action(long id) {
    return rows(List.of(visible(id))).get(0);
  }

  /** The proof that belongs to a correction. */
  public Attachment proof(long id, long attachmentId) {
    if (visible(id).steps().stream().noneMatch(step -> Long.valueOf(attachmentId).equals(step.attachmentId()))) {
      throw new NotThere("attachment", attachmentId);
    }
    return attachments.get(attachmentId);
  }

  private CorrectiveAction visible(long id) {
    var action = em.find(CorrectiveAction.class, id);
    if (action == null || !scope.sees(directory.get(action.institutionId()).territoryCode(), action.institutionId(), READERS)) {
      throw new NotThere("action", id);
    }
    return action;
  }

  private Predicate[] matching(ActionFilter filter, CriteriaBuilder cb, Root<CorrectiveAction> action, Root<InstitutionProfile> profile) {
    var today = LocalDate.now(clock);
    var all = new ArrayList<Predicate>();
    all.add(cb.equal(profile.get("institution").get("id"), action.get("institutionId")));
    all.add(cb.isNull(profile.get("supersededAt")));
    all.add(cb.lessThanOrEqualTo(profile.get("period").get("from"), today));
    all.add(cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.get("period").get("to"), today)));
    all.add(scope.visible(cb, profile.get("facts").get("territory"), action.get("institutionId"), READERS));
    if (filter.status() != null) {
      all.add(cb.equal(action.get("status"), filter.status()));
    }
    if (filter.late()) {
      all.add(cb.and(cb.notEqual(action.get("status"), ActionStatus.VERIFIED), cb.lessThan(action.get("due"), today)));
    }
    if (filter.institution() != null) {
      all.add(cb.equal(profile.get("institution").get("number"), filter.institution()));
    }
    if (filter.inspectionId() != null) {
      all.add(cb.equal(action.get("finding").get("inspection").get("id"), filter.inspectionId()));
    }
    return all.toArray(Predicate[]::new);
  }

  private List<ActionRow> rows(List<CorrectiveAction> actions) {
    var places = directory.all(actions.stream().map(CorrectiveAction::institutionId).distinct().toList()).stream().collect(Collectors.toMap(InstitutionRef::id, ref -> ref));
    var questions = new HashMap<String, Map<String, Criterion>>();
    return actions.stream().map(action -> row(action, places.get(action.institutionId()), questions)).toList();
  }

  private ActionRow row(CorrectiveAction action, InstitutionRef place, Map<String, Map<String, Criterion>> asked) {
    var finding = action.finding();
    var visit = finding.inspection();
    var question = asked.computeIfAbsent(visit.standards() + visit.category(), any -> answers.questions(visit)).get(finding.criterion());
    long late = action.daysLate(LocalDate.now(clock));
    return new ActionRow(action.id(), action.version(), place.number(), place.name(), FindingRow.of(finding, question == null ? null : question.text()),
        action.status(), action.due(), late, escalation(late), action.verifiedOn(),
        action.steps().stream().map(step -> new ActionRow.Step(step.deed(), step.by(), step.at(), step.words(), step.attachmentId())).toList());
  }

  private Escalation escalation(long late) {
    var today = LocalDate.now(clock);
    return Escalation.of(late, parameters.number("inspection.escalation_warning_days", today), parameters.number("inspection.escalation_suspension_days", today),
        parameters.number("inspection.escalation_prosecutor_days", today));
  }
}
