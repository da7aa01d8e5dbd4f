package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.children.Receiving;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.institution.Unlawful;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.PlacesBook;
import kg.childcare.registry.institution.service.UnlawfulBook;
import kg.childcare.registry.shared.RuleViolation;

/** Whether an institution can take one more child in: lawful, of the right age, and with a place that is promised to nobody else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Receivers {
  @PersistenceContext
  EntityManager em;

  @Inject
  Homes homes;

  @Inject
  Rolls rolls;

  @Inject
  CategoryBook categories;

  @Inject
  PlacesBook places;

  @Inject
  Stamps stamps;

  @Inject
  UnlawfulBook unlawful;

  /** The institution of a number, held until the transaction ends. */
  public InstitutionRef held(String number) {
    RuleViolation.requireOf("to", number != null && !number.isBlank(), "children.rule.relocationInstitution");
    var found = em.createQuery("select i.id from Institution i where i.number = :number", Long.class).setParameter("number", number.strip()).getResultList();
    RuleViolation.requireOf("to", !found.isEmpty(), "children.rule.receiverUnknown", number);
    homes.lock(found.get(0));
    return homes.get(found.get(0));
  }

  /** @param stayId stay of the child for whom it is asked, whose own promise does not count */
  public Receiving receiving(InstitutionRef home, long stayId) {
    var today = stamps.today();
    return new Receiving(
        home.id(), home.number(), home.statusName().equals(InstitutionStatus.ACTIVE.name()), unlawful(home.id(), today), lapsed(home.id(), today),
        places.approved(home.id(), today, today).places().on(today), rolls.count(home.id(), today) + promised(home.id(), stayId, today), categories.rules(home.categoryCode(), today));
  }

  private UnlawfulGround unlawful(long institutionId, LocalDate today) {
    return unlawful.of(List.of(institutionId)).stream().filter(run -> run.period().includes(today)).map(Unlawful::ground).min(Comparator.naturalOrder()).orElse(null);
  }

  private LapseGround lapsed(long institutionId, LocalDate today) {
    return em.createQuery("select p.ground from RelocationPlan p where p.institutionId = :id and p.droppedOn is null and p.from <= :day and (p.to is null or p.to >= :day)", LapseGround.class)
        .setParameter("id", institutionId).setParameter("day", today).getResultStream().findFirst().orElse(null);
  }

  private int promised(long institutionId, long stayId, LocalDate today) {
    return em.createQuery("select count(d) from RelocationDestination d where d.institutionId = :id and d.placement.leftOn is null and d.placement.id <> :stay"
            + " and d.plan.droppedOn is null and (d.plan.to is null or d.plan.to >= :day)"
            + " and not exists (select n.id from RelocationDestination n where n.plan = d.plan and n.placement = d.placement and n.ordinal > d.ordinal)", Long.class)
        .setParameter("id", institutionId).setParameter("stay", stayId).setParameter("day", today).getSingleResult().intValue();
  }
}
