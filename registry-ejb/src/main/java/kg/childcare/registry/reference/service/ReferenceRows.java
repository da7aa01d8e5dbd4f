package kg.childcare.registry.reference.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.reference.CalendarDay;
import kg.childcare.registry.reference.InstitutionCategory;
import kg.childcare.registry.reference.OwnershipType;
import kg.childcare.registry.reference.Parameter;
import kg.childcare.registry.reference.ParameterInForce;
import kg.childcare.registry.reference.PublicBody;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.WorkingCalendar;

/** Reads reference data outside the caller's transaction, so that nothing uncommitted is ever remembered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferenceRows {
  @PersistenceContext
  EntityManager em;

  public Map<String, List<ParameterInForce>> parameters() {
    return em.createQuery("select distinct p from Parameter p left join fetch p.values", Parameter.class).getResultStream()
        .collect(Collectors.toMap(Parameter::key, parameter -> parameter.inForce().toList()));
  }

  public WorkingCalendar calendar() {
    return WorkingCalendar.of(em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList());
  }

  public List<Territory> territories() {
    return em.createQuery("select t from Territory t order by t.code", Territory.class).getResultList();
  }

  public List<InstitutionCategory> categories() {
    return em.createQuery("select c from InstitutionCategory c order by c.code", InstitutionCategory.class).getResultList();
  }

  public List<OwnershipType> ownershipTypes() {
    return em.createQuery("select o from OwnershipType o order by o.code", OwnershipType.class).getResultList();
  }

  public List<PublicBody> bodies() {
    return em.createQuery("select b from PublicBody b order by b.code", PublicBody.class).getResultList();
  }
}
