package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.DailyCount;

/** The roll of one institution on any day, for other services: no roles, so never for a page or a resource. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rolls {
  private static final String ON_ROLL = " p.institutionId = :institution and p.enteredOn <= :day and (p.leftOn is null or p.leftOn > :day)";
  private static final String AWAY = " m.absence = true and m.onDay <= :day and (m.endedOn is null or m.endedOn > :day)";

  @PersistenceContext
  EntityManager em;

  /** Every child on the roll that night, by number. */
  public List<RollRow> roll(long institutionId, LocalDate day) {
    return em.createQuery("select new kg.childcare.registry.children.service.RollRow(p.id, c.id, c.number, c.sex, c.birthMonth, p.enteredOn, p.ground,"
            + " p.basisKind, m.kind, m.expectedBack) from Placement p join p.child c left join p.movements m on" + AWAY + " where" + ON_ROLL
            + " order by c.number", RollRow.class)
        .setParameter("institution", institutionId).setParameter("day", day)
        .getResultList();
  }

  /** How many children are on the roll that night, present or not. */
  public int count(long institutionId, LocalDate day) {
    return one("select count(p) from Placement p where" + ON_ROLL, institutionId, day);
  }

  /** How many children of the roll sleep there that night. */
  public int occupied(long institutionId, LocalDate day) {
    return count(institutionId, day) - one("select count(p) from Placement p join p.movements m on" + AWAY + " where" + ON_ROLL, institutionId, day);
  }

  /** How many children are on the roll on each day from one on, present or not. */
  public DailyCount since(long institutionId, LocalDate day) {
    return DailyCount.of(em.createQuery("select p.enteredOn, p.leftOn from Placement p where p.institutionId = :institution and (p.leftOn is null or p.leftOn > :day)", Object[].class)
        .setParameter("institution", institutionId).setParameter("day", day).getResultStream()
        .map(row -> new DailyCount.Span((LocalDate) row[0], (LocalDate) row[1]))
        .toList());
  }

  private int one(String jpql, long institutionId, LocalDate day) {
    return em.createQuery(jpql, Long.class).setParameter("institution", institutionId).setParameter("day", day).getSingleResult().intValue();
  }
}
