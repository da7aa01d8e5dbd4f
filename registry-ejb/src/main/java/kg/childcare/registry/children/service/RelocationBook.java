package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.children.RelocationPlan;
import kg.childcare.registry.institution.Lapse;
import kg.childcare.registry.institution.RightLapses;

/** Keeps the relocation plans in step with what is decided about institutions, in the transaction of the decision. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RelocationBook {
  @PersistenceContext
  EntityManager em;

  @Inject
  RelocationDays days;

  @Inject
  Clock clock;

  /** Each plan that is not over follows its lapse or ends; each lapse without a plan gets one. */
  public void follow(@Observes RightLapses told) {
    var today = LocalDate.now(clock);
    var lapses = new ArrayList<>(told.lapses());
    lapses.removeIf(lapse -> lapse.to() != null && lapse.to().isBefore(today));
    for (var plan : plans(told.institutionId())) {
      if (!plan.isOver(today)) {
        var own = lapses.stream().filter(lapse -> plan.isAbout(lapse, today)).findFirst();
        own.ifPresentOrElse(lapse -> plan.follow(lapse, days.from(lapse.from()), today), () -> plan.end(today));
        own.ifPresent(lapses::remove);
      }
    }
    lapses.forEach(lapse -> em.persist(new RelocationPlan(told.institutionId(), lapse, days.from(lapse.from()))));
  }

  /** The plan by which an institution may keep no children on a day. */
  public Optional<RelocationPlan> runningOn(long institutionId, LocalDate day) {
    return plans(institutionId).stream().filter(plan -> plan.runsOn(day)).findFirst();
  }

  private List<RelocationPlan> plans(long institutionId) {
    return em.createQuery("select p from RelocationPlan p where p.institutionId = :id order by p.id", RelocationPlan.class)
        .setParameter("id", institutionId).getResultList();
  }
}
