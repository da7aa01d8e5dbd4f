package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The children whom the register believes to be in an institution, by their numbers alone. */
@RequestScoped
class RollOnDay {
  @PersistenceContext
  EntityManager em;

  List<String> numbers(long institutionId, LocalDate day) {
    return em.createQuery("select c.number from Placement p join p.child c where p.institutionId = :place and p.enteredOn <= :day"
            + " and (p.leftOn is null or p.leftOn > :day) order by c.number", String.class)
        .setParameter("place", institutionId)
        .setParameter("day", day)
        .getResultList();
  }
}
