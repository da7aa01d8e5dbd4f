package kg.childcare.registry.children.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.children.MonthlyReturn;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Who owes a return for a month, who has handed it in, and what it says. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.MONITOR})
public class ReturnQueries {
  private static final String[] READERS = {Role.INSTITUTION, Role.REGISTRAR, Role.MONITOR};
  private static final List<InstitutionStatus> OWING = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::operates).toList();

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Homes homes;

  @Inject
  ReturnCalendar calendar;

  @Inject
  ReturnForms form;

  /** Institutions that operate on the last day of the month owe a return for it. */
  public long count(ReturnFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var home = new HomeSelection(cb, query);
    query.select(cb.count(home.id())).where(matching(filter, cb, query, home));
    return em.createQuery(query).getSingleResult();
  }

  public List<ReturnRow> rows(ReturnFilter filter, PageRequest<ReturnSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(ReturnHome.class);
    var home = new HomeSelection(cb, query);
    var sort = page.sort() == ReturnSort.INSTITUTION ? home.number() : home.nameRu();
    query.select(cb.construct(ReturnHome.class, home.id(), home.number(), home.nameKy(), home.nameRu(), home.nameEn()))
        .where(matching(filter, cb, query, home))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(home.id()));
    var owing = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var heads = heads(owing.stream().map(ReturnHome::id).toList(), filter.month(), filter.month());
    return owing.stream().map(one -> row(one, filter.month(), heads)).toList();
  }

  /** The last months of one institution, newest first; without a number those of the caller's own institution. */
  public List<ReturnRow> months(String institution, int howMany) {
    var ref = homes.reached(institution, READERS);
    var home = new ReturnHome(ref.id(), ref.number(), ref.name().ky(), ref.name().ru(), ref.name().en());
    var last = calendar.currentMonth();
    var heads = heads(List.of(ref.id()), last.minusMonths(howMany), last);
    return Stream.iterate(last, month -> month.minusMonths(1)).limit(howMany).map(month -> row(home, month, heads)).toList();
  }

  private ReturnRow row(ReturnHome home, YearMonth month, List<ReturnHead> heads) {
    var head = heads.stream().filter(one -> one.institutionId() == home.id() && YearMonth.from(one.monthStart()).equals(month)).findFirst().orElse(null);
    var due = head == null ? calendar.dueDay(month) : head.dueOn();
    return new ReturnRow(month, home.number(), home.nameKy(), home.nameRu(), home.nameEn(), head, due,
        Timeliness.of(head == null ? null : head.submittedOn(), due, calendar.today()));
  }

  private List<ReturnHead> heads(List<Long> institutions, YearMonth from, YearMonth to) {
    return institutions.isEmpty() ? List.of() : em.createQuery("select new kg.childcare.registry.children.service.ReturnHead(r.id, r.institutionId, r.monthStart, r.edition,"
            + " r.state, r.dueOn, r.submittedOn) from MonthlyReturn r where r.institutionId in :institutions and r.superseded = false"
            + " and r.monthStart between :from and :to", ReturnHead.class)
        .setParameter("institutions", institutions).setParameter("from", from.atDay(1)).setParameter("to", to.atDay(1))
        .getResultList();
  }

  private Predicate[] matching(ReturnFilter filter, CriteriaBuilder cb, CriteriaQuery<?> query, HomeSelection home) {
    var all = home.inForce(filter.month().atEndOfMonth());
    all.add(home.visible(scope, READERS));
    all.add(home.status().in(OWING));
    if (filter.institution() != null) {
      all.add(cb.equal(home.number(), filter.institution()));
    }
    if (filter.timeliness() != null) {
      all.add(standing(filter, cb, query, home));
    }
    return all.toArray(Predicate[]::new);
  }

  private Predicate standing(ReturnFilter filter, CriteriaBuilder cb, CriteriaQuery<?> query, HomeSelection home) {
    var handedIn = query.subquery(Long.class);
    var one = handedIn.from(MonthlyReturn.class);
    var all = new ArrayList<Predicate>();
    all.add(cb.equal(one.get("institutionId"), home.id()));
    all.add(cb.equal(one.get("monthStart"), filter.month().atDay(1)));
    all.add(cb.isFalse(one.get("superseded")));
    all.add(cb.isNotNull(one.get("submittedOn")));
    if (filter.timeliness() == Timeliness.LATE) {
      all.add(cb.greaterThan(one.<LocalDate>get("submittedOn"), one.<LocalDate>get("dueOn")));
    } else if (filter.timeliness() == Timeliness.ON_TIME) {
      all.add(cb.lessThanOrEqualTo(one.<LocalDate>get("submittedOn"), one.<LocalDate>get("dueOn")));
    }
    handedIn.select(one.get("id")).where(all.toArray(Predicate[]::new));
    var isOver = calendar.today().isAfter(calendar.dueDay(filter.month()));
    return switch (filter.timeliness()) {
      case ON_TIME, LATE -> cb.exists(handedIn);
      case MISSING -> isOver ? cb.not(cb.exists(handedIn)) : cb.disjunction();
      case EXPECTED -> isOver ? cb.disjunction() : cb.not(cb.exists(handedIn));
    };
  }

  /** A return with its lines; {@code missing} for one that the caller may not see. */
  public ReturnView view(long id) {
    var found = em.find(MonthlyReturn.class, id);
    if (found == null) {
      throw new NotThere("return", id);
    }
    var home = homes.reached(found.institutionId(), READERS);
    return form.filled(found, home);
  }

  /** The latest edition of a month. */
  public ReturnView view(String institution, YearMonth month) {
    return view(idOf(institution, month));
  }

  /** Id of the latest edition of a month. */
  public long idOf(String institution, YearMonth month) {
    var home = homes.reached(institution, READERS);
    return heads(List.of(home.id()), month, month).stream().findFirst().map(ReturnHead::id).orElseThrow(() -> new NotThere("return", month));
  }
}
