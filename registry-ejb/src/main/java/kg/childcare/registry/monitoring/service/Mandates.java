package kg.childcare.registry.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.monitoring.Mandate;
import kg.childcare.registry.monitoring.MonitorSeat;
import kg.childcare.registry.security.service.GrantCondition;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** Who is the preventive mechanism on a day. A monitor's role holds only under a mandate in force, and under the monitor's own. */
@ApplicationScoped
public class Mandates implements GrantCondition {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  public Optional<Mandate> inForce(LocalDate day) {
    return em.createQuery("select m from Mandate m where m.period.from <= :day and (m.period.to is null or m.period.to >= :day)", Mandate.class)
        .setParameter("day", day).getResultStream().findFirst();
  }

  Mandate today() {
    var today = LocalDate.now(clock);
    return inForce(today).orElseThrow(() -> new RuleViolation("monitoring.rule.mandateNotInForce", today));
  }

  List<Mandate> all() {
    return em.createQuery("select m from Mandate m order by m.period.from", Mandate.class).getResultList();
  }

  List<MonitorSeat> seatsOf(String username) {
    return em.createQuery("select s from MonitorSeat s join fetch s.mandate where s.username = :name order by s.id", MonitorSeat.class)
        .setParameter("name", username).getResultList();
  }

  /** Whoever was seated only under an earlier mandate is no monitor any more; a new monitor without a seat yet is. */
  @Override
  public boolean holds(String username, String role, LocalDate day) {
    if (!Role.MONITOR.equals(role)) {
      return true;
    }
    var seats = seatsOf(username);
    return inForce(day).isPresent() && (seats.isEmpty() || seats.stream().anyMatch(seat -> seat.inForce(day)));
  }
}
