package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.Judged;

/** Counts the institutions in which more children slept on some night of a month than places were approved for that night. */
@ApplicationScoped
public class OverfullNights {
  private static final String TOO_MANY_ON_ROLL = "select distinct r.institutionId from UnlawfulRun r where r.ground = :ground and r.from <= :last and r.to >= :first";

  @PersistenceContext
  EntityManager em;

  @Inject
  Judged judged;

  @Inject
  OccupancyBook book;

  /** Where no more are on the roll than there are places, no more can have slept there; so only the others are looked into night by night. Unknown while many institutions wait to be judged. */
  public OptionalLong institutions(YearMonth month) {
    return judged.left() > 0 ? OptionalLong.empty() : OptionalLong.of(counted(month));
  }

  private long counted(YearMonth month) {
    return em.createQuery(TOO_MANY_ON_ROLL, Long.class)
        .setParameter("ground", UnlawfulGround.OVER_CAPACITY).setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth())
        .getResultStream().filter(id -> overfull(id, month.atDay(1), month.atEndOfMonth())).count();
  }

  private boolean overfull(long institutionId, LocalDate first, LocalDate last) {
    var read = book.read(institutionId, first, last);
    return read.present().firstAbove(read.approved().places(), first, last).isPresent();
  }
}
