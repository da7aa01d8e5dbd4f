package kg.childcare.registry.standards.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;
import kg.childcare.registry.standards.Publication;
import kg.childcare.registry.standards.StandardSet;

/** What people do to the standards: put a set in force. */
@Stateless
@Audited
@RolesAllowed(Role.PLANNER)
public class StandardsService {
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

  /** Puts a draft in force and ends the set before it. Refused as {@code standards.rule.*}. */
  public void publish(String code, @NotNull @Valid Publication publication) {
    trail.about("standards", code);
    var set = em.createQuery("select s from StandardSet s where s.code = :code", StandardSet.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotThere("standards", code));
    precondition.check(set).requireVersion(publication.version());
    set.publish(publication.from(), publication.legalBasis(), caller.username(), LocalDate.now(clock), clock.instant());
    em.createQuery("select s from StandardSet s where s.status = kg.childcare.registry.standards.StandardSetStatus.PUBLISHED and s.code <> :code", StandardSet.class)
        .setParameter("code", code)
        .getResultList()
        .forEach(before -> before.replaceFrom(publication.from()));
  }
}
