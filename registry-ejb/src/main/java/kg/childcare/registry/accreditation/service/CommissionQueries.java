package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kg.childcare.registry.accreditation.CommissionSession;
import kg.childcare.registry.accreditation.SessionStatus;
import kg.childcare.registry.shared.Role;

/** The commission's session of today, or of yesterday while that one goes on past midnight, for its members. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed(Role.COMMISSION)
public class CommissionQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  public Optional<SessionView> openSession() {
    return em.createQuery("select s from CommissionSession s where s.heldOn >= :yesterday and s.status = :open order by s.heldOn desc, s.id", CommissionSession.class)
        .setParameter("yesterday", LocalDate.now(clock).minusDays(1))
        .setParameter("open", SessionStatus.OPEN)
        .setMaxResults(1)
        .getResultStream()
        .map(CommissionQueries::view)
        .findFirst();
  }

  private static SessionView view(CommissionSession session) {
    return new SessionView(
        session.id(), session.version(), session.heldOn(), session.commission().name(), session.quorum(), session.chair(), session.present(),
        session.items().stream().map(item -> new SessionView.Item(item.application().id(), item.application().number(), item.tally())).toList());
  }
}
