package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.children.MonthOnRoll;
import kg.childcare.registry.children.ReturnState;
import kg.childcare.registry.children.Stay;
import kg.childcare.registry.shared.RuleViolation;

/** What the movements of one institution tell about a month, and which months are closed by a return. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Months {
  @PersistenceContext
  EntityManager em;

  public MonthOnRoll of(long institutionId, YearMonth month) {
    var stays = em.createQuery("select new kg.childcare.registry.children.Stay(c.id, c.number, c.sex, c.birthMonth, p.enteredOn, p.leftOn, p.entry, p.exit,"
            + " p.basisKind, m.kind) from Placement p join p.child c left join p.movements m on m.absence = true and m.onDay <= :last"
            + " and (m.endedOn is null or m.endedOn > :last) where p.institutionId = :institution and p.enteredOn <= :last"
            + " and (p.leftOn is null or p.leftOn >= :first) order by c.number, p.enteredOn", Stay.class)
        .setParameter("institution", institutionId).setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth())
        .getResultList();
    return new MonthOnRoll(month, stays);
  }

  /** Numbers of the children with which the month before was closed; null when no return says so. */
  public Set<String> previousClosing(long institutionId, YearMonth month) {
    var previous = handedIn(institutionId, month.minusMonths(1));
    if (previous.isEmpty()) {
      return null;
    }
    return Set.copyOf(em.createQuery("select l.number from ReturnLine l where l.owner.id = :id and l.closing > 0", String.class)
        .setParameter("id", previous.get(0)).getResultList());
  }

  /** Refuses a movement in a month whose return is handed in: it would no longer tell what was. */
  public void requireOpen(long institutionId, LocalDate day) {
    if (day != null) {
      var month = YearMonth.from(day);
      RuleViolation.requireOf("day", handedIn(institutionId, month).isEmpty(), "children.rule.monthClosed", month);
    }
  }

  public boolean isHandedIn(long institutionId, LocalDate day) {
    return !handedIn(institutionId, YearMonth.from(day)).isEmpty();
  }

  private List<Long> handedIn(long institutionId, YearMonth month) {
    return em.createQuery("select r.id from MonthlyReturn r where r.institutionId = :institution and r.monthStart = :month and r.superseded = false"
            + " and r.state in :handedIn", Long.class)
        .setParameter("institution", institutionId).setParameter("month", month.atDay(1))
        .setParameter("handedIn", List.of(ReturnState.SUBMITTED, ReturnState.ACCEPTED))
        .getResultList();
  }
}
