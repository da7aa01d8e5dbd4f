package kg.childcare.registry.children.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.Transfer;
import kg.childcare.registry.children.TransferState;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.NameSearch;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Transfers that the caller reaches on either side. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR})
public class TransferQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Clock clock;

  @Inject
  NameSearch names;

  public long count(TransferFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var transfer = query.from(Transfer.class);
    query.select(cb.count(transfer)).where(matching(filter, cb, transfer, new HomeSelection(cb, query), new HomeSelection(cb, query)));
    return em.createQuery(query).getSingleResult();
  }

  public List<TransferRow> rows(TransferFilter filter, PageRequest<TransferSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(TransferRow.class);
    var transfer = query.from(Transfer.class);
    var from = new HomeSelection(cb, query);
    var to = new HomeSelection(cb, query);
    var sort = page.sort().of(transfer);
    query.select(row(cb, transfer, from, to))
        .where(matching(filter, cb, transfer, from, to))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(transfer.get("id")));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
  }

  /** One transfer that the caller reaches on either side. */
  public TransferRow transfer(long id) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(TransferRow.class);
    var transfer = query.from(Transfer.class);
    var from = new HomeSelection(cb, query);
    var to = new HomeSelection(cb, query);
    query.select(row(cb, transfer, from, to))
        .where(cb.and(matching(TransferFilter.everything(), cb, transfer, from, to)), cb.equal(transfer.get("id"), id));
    return em.createQuery(query).getResultStream().findFirst().orElseThrow(() -> new NotThere("transfer", id));
  }

  /** Working institutions of the whole country whose number or name in any language has these words; at most 20. */
  @RolesAllowed({Role.INSTITUTION, Role.PROTECTION, Role.REGISTRAR})
  public List<Receiver> receivers(String words) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Receiver.class);
    var home = new HomeSelection(cb, query);
    var today = LocalDate.now(clock);
    var all = home.inForce(today);
    all.add(cb.equal(home.status(), InstitutionStatus.ACTIVE));
    all.add(home.isMeant(names, words, today));
    query.select(cb.construct(Receiver.class, home.number(), home.nameKy(), home.nameRu(), home.nameEn()))
        .where(all.toArray(Predicate[]::new)).orderBy(cb.asc(home.nameRu()));
    return em.createQuery(query).setMaxResults(20).getResultList();
  }

  private static CompoundSelection<TransferRow> row(CriteriaBuilder cb, Root<Transfer> transfer, HomeSelection from, HomeSelection to) {
    return cb.construct(TransferRow.class, transfer.get("id"), transfer.get("version"), transfer.get("placement").get("child").get("number"), transfer.get("state"),
        transfer.get("dispatchedOn"), transfer.get("confirmBy"), transfer.get("escalateOn"), transfer.get("decidedOn"), transfer.get("reason"), transfer.get("answer"),
        from.number(), from.nameKy(), from.nameRu(), from.nameEn(), to.id(), to.number(), to.nameKy(), to.nameRu(), to.nameEn());
  }

  private Predicate[] matching(TransferFilter filter, CriteriaBuilder cb, Root<Transfer> transfer, HomeSelection from, HomeSelection to) {
    var today = LocalDate.now(clock);
    var all = from.of(transfer.get("fromInstitutionId"), today);
    all.addAll(to.of(transfer.get("toInstitutionId"), today));
    all.add(cb.or(from.visible(scope, ChildQueries.READERS), to.visible(scope, ChildQueries.READERS)));
    if (filter.state() != null) {
      all.add(cb.equal(transfer.get("state"), filter.state()));
    }
    if (filter.overdue()) {
      all.add(cb.equal(transfer.get("state"), TransferState.DISPATCHED));
      all.add(cb.lessThan(transfer.get("confirmBy"), today));
    }
    if (filter.institution() != null) {
      all.add(cb.or(cb.equal(from.number(), filter.institution()), cb.equal(to.number(), filter.institution())));
    }
    return all.toArray(Predicate[]::new);
  }
}
