package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionChange;
import kg.childcare.registry.institution.Merge;
import kg.childcare.registry.institution.Proposal;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.Succession;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Everything in the register that waits for a second person, and what was declined of the caller's own. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed(Role.REGISTRAR)
public class ProposalQueries {
  private static final int MOST_IMPORTS = 20;

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  SuccessionQueries successions;

  @Inject
  MergeQueries merges;

  @Inject
  @Any
  Instance<OtherProposals> others;

  /** How much waits altogether. */
  public long waiting() {
    return count() + successions.waiting().size() + merges.waiting().size();
  }

  /** How many changes of facts and states wait. */
  public long count() {
    return count(null);
  }

  /** How many of them one list entered; null for all. */
  public long count(Long importId) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var change = query.from(InstitutionChange.class);
    query.select(cb.count(change)).where(waiting(cb, change), entered(importId, cb, query, change));
    return em.createQuery(query).getSingleResult();
  }

  /** Changes of facts and states that wait, the oldest first. */
  public List<ChangeRow> rows(PageRequest<ChangeSort> page) {
    return rows(null, page);
  }

  /** Those that one list entered; null for all. */
  public List<ChangeRow> rows(Long importId, PageRequest<ChangeSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(InstitutionChange.class);
    var change = query.from(InstitutionChange.class);
    change.fetch("institution");
    query.select(change).where(waiting(cb, change), entered(importId, cb, query, change)).orderBy(cb.asc(change.get("id")));
    return em.createQuery(query).setHint("eclipselink.batch", "c.institution.profiles").setHint("eclipselink.batch.type", "IN")
        .setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream().map(ChangeRow::of).toList();
  }

  /** Ids of those that one list entered, behind an id. */
  public List<Long> waitingOf(long importId, long after, int most) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var change = query.from(InstitutionChange.class);
    query.select(change.get("id")).where(waiting(cb, change), entered(importId, cb, query, change), cb.greaterThan(change.get("id"), after)).orderBy(cb.asc(change.get("id")));
    return em.createQuery(query).setMaxResults(most).getResultList();
  }

  /** Those of some changes that the caller may see, decided or not. */
  public List<ChangeRow> among(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : em.createQuery("select c from InstitutionChange c join fetch c.institution where c.id in :ids", InstitutionChange.class).setParameter("ids", ids).getResultStream()
        .filter(change -> scope.sees(change.facts().territory(), change.institution().id(), Role.REGISTRAR)).map(ChangeRow::of).toList();
  }

  /** Lists of which something waits that the caller may see, the latest first. */
  public List<WaitingImport> imports() {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(WaitingImport.class);
    var change = query.from(InstitutionChange.class);
    var row = query.from(ImportedRow.class);
    var list = query.from(ListImport.class);
    query.select(cb.construct(WaitingImport.class, list.get("id"), list.get("source"), list.get("fileName"), list.get("createdBy"), cb.count(change)))
        .where(waiting(cb, change), cb.equal(row.get("number"), change.get("institution").get("number")), cb.isTrue(row.get("written")), cb.equal(list.get("id"), row.get("importId")))
        .groupBy(list.get("id"), list.get("source"), list.get("fileName"), list.get("createdBy"))
        .orderBy(cb.desc(list.get("id")));
    return em.createQuery(query).setMaxResults(MOST_IMPORTS).getResultList();
  }

  /** Whether a list entered the institution of the change. */
  private static Predicate entered(Long importId, CriteriaBuilder cb, AbstractQuery<?> query, Root<InstitutionChange> change) {
    if (importId == null) {
      return cb.conjunction();
    }
    var lines = query.subquery(Long.class);
    var row = lines.from(ImportedRow.class);
    lines.select(row.get("id")).where(cb.equal(row.get("importId"), importId), cb.equal(row.get("number"), change.get("institution").get("number")), cb.isTrue(row.get("written")));
    return cb.exists(lines);
  }

  private Predicate waiting(CriteriaBuilder cb, Root<InstitutionChange> change) {
    return cb.and(cb.equal(change.get("state"), ChangeState.WAITING),
        scope.visible(cb, change.get("facts").get("territory"), change.get("institution").get("id"), Role.REGISTRAR));
  }

  /** What the caller asked for, was declined, and has not yet been read by the caller. */
  public List<DeclinedRow> declined() {
    var own = Stream.of(
        declined(ProposalKind.CHANGE, InstitutionChange.class, InstitutionChange::institution),
        declined(ProposalKind.SUCCESSION, Succession.class, succession -> succession.ending().get(0)),
        declined(ProposalKind.MERGE, Merge.class, Merge::duplicate)).flatMap(all -> all);
    return Stream.concat(own, others.stream().flatMap(other -> declined(other.kind(), other.type(), one -> em.find(Institution.class, other.institutionId(one))))).toList();
  }

  private <P extends Proposal> Stream<DeclinedRow> declined(ProposalKind kind, Class<P> type, Function<P, Institution> about) {
    return em.createQuery("select p from " + type.getSimpleName() + " p where p.proposedBy = :me and p.state = :declined and p.heardAt is null order by p.id", type)
        .setParameter("me", caller.username()).setParameter("declined", ChangeState.DECLINED).getResultStream()
        .map(proposal -> DeclinedRow.of(kind, proposal, about.apply(proposal)));
  }
}
