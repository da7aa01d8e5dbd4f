package kg.childcare.registry.monitoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.monitoring.Recommendation;
import kg.childcare.registry.monitoring.RecommendationGiven;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** Recommendations of the preventive mechanism: given and checked by monitors, answered by those they are addressed to. */
@Stateless
@Audited
@RolesAllowed(Role.MONITOR)
public class RecommendationService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  Parameters parameters;

  @Inject
  Mandates mandates;

  @Inject
  RecommendationAccess access;

  @Inject
  RecommendationReport report;

  @Inject
  AuditTrail trail;

  /** Issues a recommendation; the reply is due after npm.recommendation_response_days (one month under law No. 104 of 2012). */
  public long give(@NotNull @Valid RecommendationGiven given) {
    var today = LocalDate.now(clock);
    if (given.repeats() != null) {
      find(given.repeats());
    }
    var recommendation = new Recommendation(mandates.today(), caller.username(), given, today, parameters.due("npm.recommendation_response_days", today));
    em.persist(recommendation);
    em.flush();
    report.file(recommendation);
    trail.about("recommendation", recommendation.id());
    return recommendation.id();
  }

  /** The addressee says what was done; a monitor may write down a reply that came on paper. */
  @RolesAllowed({Role.REGISTRAR, Role.PLANNER, Role.INSTITUTION, Role.MONITOR})
  public void reply(long id, Integer version, @Size(max = 4000) String text) {
    var recommendation = find(id);
    access.requireMayReply(recommendation);
    precondition.check(recommendation).requireVersion(version);
    recommendation.reply(text, caller.username(), LocalDate.now(clock));
  }

  /** A monitor has looked: only this makes it implemented, or says that it is not. */
  public void check(long id, Integer version, boolean implemented, @Size(max = 4000) String note) {
    var recommendation = find(id);
    precondition.check(recommendation).requireVersion(version);
    recommendation.check(implemented, note, caller.username(), LocalDate.now(clock));
  }

  private Recommendation find(long id) {
    var found = em.find(Recommendation.class, id);
    if (found == null) {
      throw new NotThere("recommendation", id);
    }
    trail.about("recommendation", id);
    return found;
  }
}
