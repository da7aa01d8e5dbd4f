package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.UsableBeds;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Steps;

/** How many beds stand in the open bedrooms of an institution, on each day; whoever asks has asked for the caller's rights. */
@ApplicationScoped
public class UsablePlaces {
  @PersistenceContext
  EntityManager em;

  public Steps usable(long institutionId) {
    var closed = em.createQuery("select c.room.id, c.period.from, c.period.to from RoomClosure c where c.room.site.institution.id = :id", Object[].class)
        .setParameter("id", institutionId).getResultStream()
        .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> Period.of((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    return UsableBeds.of(em.createQuery("select r.id, r.beds, r.openFrom, s.period.from, s.period.to from Room r join r.site s where s.institution.id = :id and r.purpose = :bedroom", Object[].class)
        .setParameter("id", institutionId).setParameter("bedroom", RoomPurpose.BEDROOM).getResultStream()
        .map(row -> new UsableBeds.Bedroom((Integer) row[1], Period.of(row[2] == null ? (LocalDate) row[3] : (LocalDate) row[2], (LocalDate) row[4]), closed.getOrDefault((Long) row[0], List.of())))
        .toList());
  }
}
