package kg.childcare.registry.inspection.service;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.children.Child;

/** The children whom the register believes to be in an institution, without their names. */
@RequestScoped
class RollOnDay {
  @PersistenceContext
  EntityManager em;

  List<RollChild> children(long institutionId, LocalDate day) {
    return on(institutionId, day).stream().map(child -> new RollChild(child.number(), child.sex(), child.ageOn(day))).toList();
  }

  Set<String> numbers(long institutionId, LocalDate day) {
    return on(institutionId, day).stream().map(Child::number).collect(Collectors.toSet());
  }

  Map<Long, String> ids(long institutionId, LocalDate day) {
    return on(institutionId, day).stream().collect(toMap(Child::id, Child::number));
  }

  private List<Child> on(long institutionId, LocalDate day) {
    return em.createQuery("select c from Placement p join p.child c where p.institutionId = :place and p.enteredOn <= :day"
            + " and (p.leftOn is null or p.leftOn > :day) order by c.number", Child.class)
        .setParameter("place", institutionId)
        .setParameter("day", day)
        .getResultList();
  }
}
