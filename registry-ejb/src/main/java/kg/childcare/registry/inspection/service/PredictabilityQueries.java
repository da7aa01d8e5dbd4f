package kg.childcare.registry.inspection.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import kg.childcare.registry.inspection.Predictability;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;

/** Measures whether somebody who knows the past could guess the next visit. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed({Role.PLANNER, Role.MONITOR})
public class PredictabilityQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  PlanQueries plans;

  /** Of all unannounced visits that took place. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Predictability ofPast() {
    var beginnings = new ArrayList<LocalDateTime>();
    var intervals = new ArrayList<Long>();
    var before = new HashMap<Long, LocalDate>();
    em.createQuery("select i.institutionId, i.visitDate, i.gate.arrivedAt from Inspection i where i.announcedReason is null order by i.visitDate, i.id", Object[].class)
        .getResultStream()
        .forEach(row -> {
          beginnings.add(LocalDateTime.ofInstant((Instant) row[2], Texts.ZONE));
          var day = (LocalDate) row[1];
          var last = before.put((Long) row[0], day);
          if (last != null) {
            intervals.add(ChronoUnit.DAYS.between(last, day));
          }
        });
    return Predictability.of(beginnings, intervals);
  }

  /** Of the visits of one plan, before anybody goes. */
  @RolesAllowed(Role.PLANNER)
  public Predictability ofPlan(long planId) {
    var plan = plans.plan(planId);
    return Predictability.ofPlan(plans.visits(planId).stream().map(visit -> visit.day().atTime(visit.hour(), 0)).toList(), plan.from(), plan.to());
  }
}
