package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.Alike;
import kg.childcare.registry.institution.Ground;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.Likeness;
import kg.childcare.registry.institution.LikenessVerdict;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.Portrait;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Institutions of the caller's territory that could be one, and why. Both have to be the caller's, so that neither tells of the other. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed(Role.REGISTRAR)
public class DuplicateQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Clock clock;

  @Inject
  DuplicateBook book;

  @Inject
  DuplicateFinder finder;

  @Inject
  Portraits portraits;

  @Inject
  InstitutionQueries institutions;

  @Inject
  InstitutionDirectory directory;

  @Inject
  Instance<RollCount> rolls;

  /** Compares what was written since if that is little; else has it compared in the background, and answers how many institutions are left. */
  public long catchUp() {
    var left = book.waiting();
    if (left > DuplicateBook.AT_ONCE) {
      finder.findAll();
      return left;
    }
    if (left > 0) {
      book.compareSome(new HashSet<>());
    }
    return 0;
  }

  public long count() {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var likeness = query.from(Likeness.class);
    query.select(cb.count(likeness)).where(open(cb, query, likeness));
    return em.createQuery(query).getSingleResult();
  }

  /** One page of pairs, the likeliest first. */
  public List<DuplicateRow> rows(PageRequest<DuplicateSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Likeness.class);
    var likeness = query.from(Likeness.class);
    query.select(likeness).where(open(cb, query, likeness)).orderBy(cb.desc(likeness.get("score")), cb.asc(likeness.get("id")));
    var found = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var refs = refs(found.stream().flatMap(one -> Stream.of(one.oneId(), one.otherId())).distinct().toList());
    return found.stream().filter(one -> refs.containsKey(one.oneId()) && refs.containsKey(one.otherId()))
        .map(one -> new DuplicateRow(one.id(), one.version(), refs.get(one.oneId()), refs.get(one.otherId()), one.grounds(), one.score())).toList();
  }

  private Predicate[] open(CriteriaBuilder cb, CriteriaQuery<?> query, Root<Likeness> likeness) {
    return new Predicate[] {cb.isTrue(likeness.get("open")), isMine(cb, query, likeness.get("oneId")), isMine(cb, query, likeness.get("otherId"))};
  }

  /** Looked up for each pair, of which there are few; a join would begin with the whole register. */
  private Predicate isMine(CriteriaBuilder cb, CriteriaQuery<?> query, Expression<Long> id) {
    var mine = query.subquery(Long.class);
    var profile = mine.from(InstitutionProfile.class);
    var now = ProfileSelection.on(LocalDate.now(clock), null, cb, profile);
    now.add(cb.equal(profile.get("institutionId"), id));
    now.add(scope.visible(cb, profile.get("facts").get("territory"), profile.get("institutionId"), Role.REGISTRAR));
    return cb.exists(mine.select(profile.get("id")).where(now.toArray(Predicate[]::new)));
  }

  /** Those that somebody who enters these facts could mean, the likeliest first. */
  public List<Resembling> resembling(NewFacts entered) {
    if (entered.territory() == null || entered.territory().isBlank()) {
      return List.of();
    }
    catchUp();
    var facts = entered.facts();
    var sought = new Portrait().said(facts.name(), facts.territory(), facts.contact().taxNumber(), facts.contact().phone());
    var candidates = portraits.of(portraits.sharing(Map.of(-1L, sought), new HashSet<>()).get(-1L));
    var alike = candidates.entrySet().stream().flatMap(one -> sought.with(one.getValue()).stream().map(found -> Map.entry(one.getKey(), found))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return refs(alike.keySet()).values().stream().map(ref -> resembling(ref, alike.get(ref.id()))).sorted(Comparator.comparing(Resembling::score).reversed()).toList();
  }

  private static Resembling resembling(InstitutionRef ref, Alike alike) {
    return new Resembling(ref, alike.grounds().stream().toList(), alike.score());
  }

  private Map<Long, InstitutionRef> refs(Collection<Long> ids) {
    return institutions.refs(ids).stream().filter(ref -> scope.sees(ref.territoryCode(), ref.id(), Role.REGISTRAR)).collect(Collectors.toMap(InstitutionRef::id, ref -> ref));
  }

  /** Two institutions side by side, proposed as one or not. */
  public DuplicateComparison compare(String number, String otherNumber) {
    var one = mine(number);
    var other = mine(otherNumber);
    var seen = portraits.of(List.of(one.id(), other.id()));
    var alike = seen.size() < 2 ? null : seen.get(one.id()).with(seen.get(other.id())).orElse(null);
    var pair = em.createQuery("select l from Likeness l where l.oneId = :one and l.otherId = :other and l.open = true", Likeness.class)
        .setParameter("one", Math.min(one.id(), other.id())).setParameter("other", Math.max(one.id(), other.id())).getResultStream().findFirst();
    return new DuplicateComparison(pair.map(Likeness::id).orElse(null), institutions.card(one.number(), null, null), institutions.card(other.number(), null, null),
        children(one.id()), children(other.id()), alike == null ? List.<Ground>of() : alike.grounds().stream().toList(), alike == null ? 0 : alike.score(), verdicts(one.id(), other.id()));
  }

  private List<DuplicateComparison.Verdict> verdicts(long one, long other) {
    return em.createQuery("select v from LikenessVerdict v where v.oneId = :one and v.otherId = :other order by v.id", LikenessVerdict.class)
        .setParameter("one", Math.min(one, other)).setParameter("other", Math.max(one, other)).getResultStream()
        .map(verdict -> new DuplicateComparison.Verdict(verdict.decidedAt(), verdict.decidedBy(), verdict.reason())).toList();
  }

  private int children(long id) {
    return rolls.isUnsatisfied() ? 0 : rolls.get().now(id).children();
  }

  private InstitutionRef mine(String number) {
    var ref = directory.byNumber(number == null ? "" : number.strip());
    scope.requireSees(ref.territoryCode(), ref.id(), Role.REGISTRAR);
    return ref;
  }
}
