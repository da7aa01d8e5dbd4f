package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.Alert;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.AlertState;
import kg.childcare.registry.children.Child;

/** Where the use cases of this slice tell the protection officers something; each cause once while it is open. */
@Stateless
public class AlertBook {
  @PersistenceContext
  EntityManager em;

  public void raise(AlertKind kind, long institutionId, Long childId, Long subjectId, LocalDate showsFrom, String detail) {
    if (open(kind, institutionId, childId).isEmpty()) {
      em.persist(new Alert(kind, institutionId, childId, childId == null ? null : em.find(Child.class, childId).number(), subjectId, showsFrom, detail));
    }
  }

  /** Tells it in a transaction of its own, so that it outlives the refusal of what caused it. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void raiseApart(AlertKind kind, long institutionId, Long childId, LocalDate showsFrom, String detail) {
    raise(kind, institutionId, childId, null, showsFrom, detail);
  }

  public void causeGone(AlertKind kind, long subjectId, LocalDate today) {
    em.createQuery("select a from Alert a where a.subjectId = :subject and a.kind = :kind", Alert.class)
        .setParameter("subject", subjectId).setParameter("kind", kind)
        .getResultList().forEach(alert -> alert.causeGone(today));
  }

  /** The paper under a stay counts no longer, because another took its place or the stay ended: what was to be told of it on a later day is told no more. */
  public void groundOver(long placementId, LocalDate today) {
    causeGone(AlertKind.EMERGENCY_TOO_LONG, placementId, today);
    causeGone(AlertKind.NO_BASIS, placementId, today);
  }

  private List<Long> open(AlertKind kind, long institutionId, Long childId) {
    return em.createQuery("select a.id from Alert a where a.state = :open and a.kind = :kind and a.institutionId = :institution"
            + " and a.causeGoneOn is null and (a.childId = :child or :child is null and a.childId is null)", Long.class)
        .setParameter("open", AlertState.OPEN).setParameter("kind", kind).setParameter("institution", institutionId).setParameter("child", childId)
        .setMaxResults(1).getResultList();
  }
}
