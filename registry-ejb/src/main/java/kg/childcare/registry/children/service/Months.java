package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.children.Groundless;
import kg.childcare.registry.children.MonthOnRoll;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.children.PlacementBasis;
import kg.childcare.registry.children.ReturnState;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.Stay;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.RuleViolation;

/** What the movements of one institution tell about a month, and which months are closed by a return. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Months {
  private static final String THERE = " p.institutionId = :institution and p.enteredOn <= :last and (p.leftOn is null or p.leftOn >= :first)";

  @PersistenceContext
  EntityManager em;

  @Inject
  Parameters parameters;

  public MonthOnRoll of(long institutionId, YearMonth month) {
    var last = month.atEndOfMonth();
    var papers = papers(institutionId, month);
    var stays = em.createQuery("select p, c.id, c.number, c.sex, c.birthMonth, m.kind from Placement p join p.child c left join p.movements m on m.absence = true and m.onDay <= :last"
            + " and (m.endedOn is null or m.endedOn > :last) where" + THERE + " order by c.number, p.enteredOn", Object[].class)
        .setParameter("institution", institutionId).setParameter("first", month.atDay(1)).setParameter("last", last)
        .getResultStream().map(row -> stay(row, papers, last)).toList();
    return new MonthOnRoll(month, stays, parameters.number("placement.emergency_max_days", last));
  }

  private static Stay stay(Object[] row, Map<Long, List<Groundless.Paper>> papers, LocalDate last) {
    var placement = (Placement) row[0];
    return new Stay((Long) row[1], (String) row[2], (Sex) row[3], (LocalDate) row[4], placement.enteredOn(), placement.leftOn(), placement.entry(), placement.exit(),
        Groundless.inForce(papers.get(placement.id()), last), (MovementKind) row[5]);
  }

  /** The papers under the stays of the month, by the stay, in the order in which they were recorded. */
  private Map<Long, List<Groundless.Paper>> papers(long institutionId, YearMonth month) {
    return em.createQuery("select p.id, b from PlacementBasis b join b.placement p where" + THERE + " order by b.recordedAt, b.id", Object[].class)
        .setParameter("institution", institutionId).setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth())
        .getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> ((PlacementBasis) row[1]).paper(), Collectors.toList())));
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
