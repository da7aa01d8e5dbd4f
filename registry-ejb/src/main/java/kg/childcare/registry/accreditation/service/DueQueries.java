package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.accreditation.Appeal;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.DecisionAct;
import kg.childcare.registry.accreditation.DueStep;
import kg.childcare.registry.accreditation.Obstacle;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;

/**
 * Everything about accreditations that waits for somebody, by the day it is due: open work only, so that the list is short however large the
 * register is; right at midnight, because only days are compared.
 */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.MONITOR})
public class DueQueries {
  private static final String[] READERS = {Role.REGISTRAR, Role.COMMISSION, Role.MONITOR};
  private static final List<ApplicationStatus> WAITING = List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.COMPLETE, ApplicationStatus.SITE_ASSESSED);

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccessScope scope;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  Obstacles obstacles;

  /** What is due about an institution, before its name and the reader's right are known. */
  private record Found(long institutionId, DueStep step, String number, LocalDate due, String page, List<Obstacle> obstacles) {
    Found(long institutionId, DueStep step, String number, LocalDate due, String page) {
      this(institutionId, step, number, due, page, List.of());
    }
  }

  /** What the caller may know of, the earliest first. @param step null for all */
  public List<DueRow> due(DueStep step) {
    var found = Stream.of(applications(), decisions(), acts(), appeals()).flatMap(one -> one).filter(one -> step == null || one.step() == step).toList();
    Map<Long, InstitutionRef> names = institutions.all(found.stream().map(Found::institutionId).distinct().toList()).stream()
        .filter(one -> scope.sees(one.territoryCode(), one.id(), READERS))
        .collect(Collectors.toMap(InstitutionRef::id, Function.identity()));
    return found.stream().filter(one -> names.containsKey(one.institutionId()))
        .map(one -> new DueRow(one.step(), one.number(), names.get(one.institutionId()).number(), names.get(one.institutionId()).name(), one.due(), one.page(), one.obstacles()))
        .sorted(Comparator.comparing(DueRow::due).thenComparing(DueRow::number))
        .toList();
  }

  /** How many of them are late today. */
  public long late() {
    var today = LocalDate.now(clock);
    return due(null).stream().filter(one -> one.daysLate(today) > 0).count();
  }

  private Stream<Found> applications() {
    var open = em.createQuery("select a from AccreditationApplication a where a.status in :waiting", Application.class).setParameter("waiting", WAITING).getResultList();
    var against = obstacles.of(open);
    return open.stream()
        .map(one -> new Found(one.institutionId(), step(one), one.number(), day(one), "/app/accreditations/" + one.id(), against.getOrDefault(one.id(), List.of())))
        .filter(one -> one.due() != null);
  }

  private static DueStep step(Application application) {
    return switch (application.status()) {
      case SUBMITTED -> DueStep.COMPLETENESS;
      case COMPLETE -> DueStep.SITE_VISIT;
      default -> DueStep.DECISION;
    };
  }

  private static LocalDate day(Application application) {
    return switch (step(application)) {
      case COMPLETENESS -> application.completenessDue();
      case SITE_VISIT -> application.siteVisitDue() == null ? application.decisionDue() : application.siteVisitDue();
      default -> application.decisionDue();
    };
  }

  private Stream<Found> decisions() {
    return em.createQuery("select d from AccreditationDecision d where d.notice.due is not null and d.notice.deliveredOn is null", Decision.class).getResultStream()
        .map(one -> new Found(one.institutionId(), DueStep.NOTICE, one.number(), one.notice().due(), page(one)));
  }

  private Stream<Found> acts() {
    return em.createQuery("select a from AccreditationAct a join fetch a.decision where a.notice.due is not null and a.notice.deliveredOn is null", DecisionAct.class).getResultStream()
        .map(one -> new Found(one.decision().institutionId(), DueStep.NOTICE, one.number(), one.notice().due(), page(one.decision())));
  }

  private Stream<Found> appeals() {
    return em.createQuery("select a from AccreditationAppeal a join fetch a.decision where a.outcome is null", Appeal.class).getResultStream()
        .map(one -> new Found(one.decision().institutionId(), DueStep.RULING, one.number(), one.filedOn(), page(one.decision())));
  }

  private static String page(Decision decision) {
    return "/app/accreditations/decision?id=" + decision.id();
  }
}
