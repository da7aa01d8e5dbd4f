package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.capacity.OccupancySteps;
import kg.childcare.registry.capacity.PaidPlaces;
import kg.childcare.registry.children.DailyCount;
import kg.childcare.registry.children.RollChanges.Span;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.institution.service.PlacesBook;
import kg.childcare.registry.institution.service.UsablePlaces;
import kg.childcare.registry.shared.Steps;

/** Reads what an institution's occupancy follows from; asks nobody for a role, so it stays inside other services. */
@ApplicationScoped
class OccupancyBook {
  @PersistenceContext
  EntityManager em;

  @Inject
  PlacesBook approved;

  @Inject
  UsablePlaces usable;

  @Inject
  ClosedHomes closed;

  /** What is known of a span. @param stays children on the roll @param absences days on which some of them slept elsewhere @param closedOn first day on which it is no more, or null */
  record Read(PlacesBook.Approved approved, Steps usable, List<Span> stays, List<Span> absences, Steps paid, LocalDate closedOn) {
    OccupancySteps steps(boolean withMoney) {
      var told = withMoney ? paid : Steps.UNKNOWN;
      return new OccupancySteps(whileOpen(approved.places()), whileOpen(usable), onRoll(), present(), PaidPlaces.open(told, closedOn), PaidPlaces.closed(told, closedOn));
    }

    private Steps whileOpen(Steps places) {
      return closedOn == null ? places : places.until(closedOn);
    }

    Steps onRoll() {
      return counted(stays);
    }

    Steps present() {
      return onRoll().minus(counted(absences));
    }

    private static Steps counted(List<Span> spans) {
      return DailyCount.of(spans.stream().map(span -> new DailyCount.Span(span.enteredOn(), span.leftOn())).toList()).steps();
    }
  }

  Read read(long institutionId, LocalDate first, LocalDate last) {
    return new Read(approved.approved(institutionId, first, last), usable.usable(institutionId), stays(institutionId, first, last), absences(institutionId, first, last),
        PaidPlaces.inAll(paid(institutionId)), closed.since(institutionId));
  }

  List<PaidPlaces> paid(long institutionId) {
    return em.createQuery("select p from PaidPlaces p where p.institutionId = :id order by p.id desc", PaidPlaces.class).setParameter("id", institutionId).getResultList();
  }

  private List<Span> stays(long institutionId, LocalDate first, LocalDate last) {
    return spans("select p.enteredOn, p.leftOn, c.sex, c.birthMonth from Placement p join p.child c"
        + " where p.institutionId = :id and p.enteredOn <= :last and (p.leftOn is null or p.leftOn > :first)", institutionId, first, last);
  }

  private List<Span> absences(long institutionId, LocalDate first, LocalDate last) {
    return spans("select m.onDay, m.endedOn, c.sex, c.birthMonth from Movement m join m.placement p join p.child c"
        + " where m.institutionId = :id and m.absence = true and m.onDay <= :last and (m.endedOn is null or m.endedOn > :first)", institutionId, first, last);
  }

  private List<Span> spans(String jpql, long institutionId, LocalDate first, LocalDate last) {
    return em.createQuery(jpql, Object[].class).setParameter("id", institutionId).setParameter("first", first).setParameter("last", last).getResultStream()
        .map(row -> new Span((LocalDate) row[0], (LocalDate) row[1], (Sex) row[2], (LocalDate) row[3]))
        .toList();
  }
}
