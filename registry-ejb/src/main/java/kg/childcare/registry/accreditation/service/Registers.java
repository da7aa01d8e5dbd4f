package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.RegisteredFacts;
import kg.childcare.registry.institution.service.InstitutionRef;

/** What the register says of an institution today, for those who hold an application or a decision against it. */
@ApplicationScoped
class Registers {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  RegisteredFacts of(InstitutionRef institution) {
    var addresses = em.createQuery("select s.address from Site s where s.institution.id = :id and s.period.from <= :day and (s.period.to is null or s.period.to >= :day) order by s.id", String.class)
        .setParameter("id", institution.id()).setParameter("day", LocalDate.now(clock)).getResultStream().filter(one -> one != null && !one.isBlank()).toList();
    return new RegisteredFacts(institution.categoryCode(), institution.territoryCode(), institution.capacity(), addresses);
  }
}
