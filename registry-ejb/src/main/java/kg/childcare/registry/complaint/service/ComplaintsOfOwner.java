package kg.childcare.registry.complaint.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import kg.childcare.registry.complaint.Complaint;
import kg.childcare.registry.institution.service.OwnerMeasure;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** How many complaints there are about an owner's institutions, for those who read complaints and as far as they see them; nobody else learns that there is one. */
@ApplicationScoped
public class ComplaintsOfOwner implements OwnerMeasure {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  ComplaintAccess access;

  @Override
  public Kind kind() {
    return Kind.COMPLAINTS;
  }

  @Override
  public Integer count(Collection<Long> institutionIds, LocalDate day) {
    if (!caller.hasAny(Role.PROTECTION, Role.MONITOR)) {
      return null;
    }
    if (institutionIds.isEmpty()) {
      return 0;
    }
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var complaint = query.from(Complaint.class);
    query.select(cb.count(complaint)).where(access.visible(cb, complaint), complaint.get("institutionId").in(institutionIds));
    return em.createQuery(query).getSingleResult().intValue();
  }
}
