package kg.childcare.registry.monitoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.monitoring.Mandate;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Role;

/** The seat and who sits on it, as monitors see it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.MONITOR)
public class MandateQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Mandates mandates;

  @Inject
  MonitorKeys keys;

  /** One holder of the mandate. @param current whether it holds today */
  public record MandateRow(long id, Multilingual body, Multilingual act, LocalDate from, LocalDate to, boolean current) implements Serializable {
    static MandateRow of(Mandate mandate, LocalDate today) {
      return new MandateRow(mandate.id(), mandate.body(), mandate.act(), mandate.period().from(), mandate.period().to(), mandate.inForce(today));
    }
  }

  /** One colleague. @param hasPair signed in at least once @param hasKey holds the key of the mandate in force */
  public record Colleague(String username, String name, boolean hasPair, boolean hasKey) implements Serializable {}

  public List<MandateRow> mandates() {
    var today = LocalDate.now(clock);
    return mandates.all().stream().map(mandate -> MandateRow.of(mandate, today)).toList();
  }

  public KeyState keyState() {
    return keys.state();
  }

  /** Everybody who holds the role of a monitor today. */
  public List<Colleague> colleagues() {
    var today = LocalDate.now(clock);
    var mandate = mandates.today();
    return em.createQuery("select distinct u from UserAccount u join u.grants g where g.role = :role and u.blocked = false order by u.username", UserAccount.class)
        .setParameter("role", Role.MONITOR).getResultStream()
        .filter(user -> user.grantsOn(today).stream().anyMatch(grant -> Role.MONITOR.equals(grant.role())))
        .map(user -> new Colleague(user.username(), user.displayName(), keys.keyOf(user.username()).isPresent(), keys.share(mandate, user.username()).isPresent()))
        .toList();
  }
}
