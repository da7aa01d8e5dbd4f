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
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.Owner;
import kg.childcare.registry.institution.OwnerDecision;
import kg.childcare.registry.institution.OwnerLink;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Founders, operators and supervising bodies with what they stand behind, as far as the caller may see it. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR})
public class OwnerQueries {
  private static final String OUTSIDE_CARE = "COLONY";
  private static final String[] READERS = {Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR};
  private static final int MOST_RELATIONS = 500;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AccessScope scope;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Instance<Occupancy> rolls;

  @Inject
  @Any
  Instance<OwnerMeasure> measures;

  public long count(OwnerFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var link = query.from(OwnerLink.class);
    query.select(cb.countDistinct(link.get("owner").get("headId"))).where(today(filter, cb, query, link));
    return em.createQuery(query).getSingleResult();
  }

  /** Owners of institutions of today, those with most of them first. */
  public List<OwnerRow> rows(OwnerFilter filter, PageRequest<OwnerSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var link = query.from(OwnerLink.class);
    Path<Long> head = link.get("owner").get("headId");
    var institutionsHeld = cb.count(link.get("profile").get("id"));
    var places = cb.sum(link.get("profile").get("facts").<Integer>get("capacity"));
    var sort = page.sort() == OwnerSort.PLACES ? places : institutionsHeld;
    query.multiselect(head, institutionsHeld, places).where(today(filter, cb, query, link)).groupBy(head).orderBy(cb.desc(sort), cb.asc(head));
    var found = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var heads = owners(found.stream().map(one -> one.get(0, Long.class)).toList()).stream().collect(Collectors.toMap(Owner::id, one -> one));
    return found.stream().map(one -> {
      var owner = heads.get(one.get(0, Long.class));
      var sum = one.get(2, Number.class);
      return new OwnerRow(owner.id(), owner.spelling(), owner.taxNumber(), one.get(1, Long.class), sum == null ? 0 : sum.longValue());
    }).toList();
  }

  private Predicate[] today(OwnerFilter filter, CriteriaBuilder cb, AbstractQuery<?> query, Root<OwnerLink> link) {
    var all = new ArrayList<Predicate>();
    Path<InstitutionProfile> profile = link.get("profile");
    var day = LocalDate.now(clock);
    all.add(cb.equal(link.get("role"), filter.role()));
    all.add(known(cb, profile));
    all.add(cb.lessThanOrEqualTo(profile.get("period").<LocalDate>get("from"), day));
    all.add(cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.get("period").<LocalDate>get("to"), day)));
    if (filter.text() != null && !filter.text().isBlank()) {
      var matching = query.subquery(Long.class);
      var spelling = matching.from(Owner.class);
      matching.select(spelling.get("headId")).where(cb.like(spelling.get("folded"), "%" + NameFold.of(filter.text()) + "%"));
      all.add(link.get("owner").get("headId").in(matching));
    }
    return all.toArray(Predicate[]::new);
  }

  /** What is known today and the caller may see. */
  private Predicate known(CriteriaBuilder cb, Path<InstitutionProfile> profile) {
    var territory = profile.get("facts").<String>get("territory");
    var visible = scope.visible(cb, territory, profile.<Long>get("institutionId"), READERS);
    var inCare = caller.has(Role.MONITOR) ? cb.conjunction() : cb.notEqual(profile.get("facts").get("category"), OUTSIDE_CARE);
    return cb.and(cb.isNull(profile.get("supersededAt")), visible, inCare);
  }

  /** Everything an owner stands behind, under whichever of its spellings it was asked for. */
  public OwnerCard card(long id) {
    var asked = em.find(Owner.class, id);
    if (asked == null || !isSeen(asked)) {
      throw new NotThere("owner", id);
    }
    var head = em.find(Owner.class, asked.headId());
    var spellings = em.createQuery("select o from Owner o where o.headId = :head order by o.id", Owner.class).setParameter("head", head.id()).getResultList();
    var relations = relations(head);
    return new OwnerCard(head.id(), head.spelling(), head.taxNumber(), said(spellings), said(resembling(spellings)), decisions(spellings), relations, pattern(relations));
  }

  /** Whether the caller may see anything that the owner stands behind, or stood. */
  public boolean isSeen(Owner owner) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var link = query.from(OwnerLink.class);
    query.select(cb.count(link)).where(cb.equal(link.get("owner").get("headId"), owner.headId()), known(cb, link.get("profile")));
    return em.createQuery(query).getSingleResult() > 0;
  }

  private List<OwnerCard.Relation> relations(Owner head) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(OwnerLink.class);
    var link = query.from(OwnerLink.class);
    query.select(link).where(cb.equal(link.get("owner").get("headId"), head.id()), known(cb, link.get("profile")))
        .orderBy(cb.asc(link.get("profile").get("institutionId")), cb.asc(link.get("role")), cb.asc(link.get("profile").get("period").get("from")));
    return em.createQuery(query).setMaxResults(MOST_RELATIONS).getResultStream().map(OwnerQueries::relation).collect(OwnerQueries::spans, (all, one) -> add(all, one), List::addAll);
  }

  private static List<OwnerCard.Relation> spans() {
    return new ArrayList<>();
  }

  /** Two profiles one after the other are one span of the same relation. */
  private static void add(List<OwnerCard.Relation> all, OwnerCard.Relation next) {
    var last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && last.institutionId() == next.institutionId() && last.role() == next.role() && next.from().minusDays(1).equals(last.to())) {
      all.set(all.size() - 1, new OwnerCard.Relation(next.institutionId(), next.number(), next.name(), next.role(), last.from(), next.to(), next.status(), next.territory(), next.capacity()));
    } else {
      all.add(next);
    }
  }

  private static OwnerCard.Relation relation(OwnerLink link) {
    var profile = link.profile();
    var facts = profile.facts();
    return new OwnerCard.Relation(profile.institution().id(), profile.institution().number(), facts.name(), link.role(), profile.period().from(), profile.period().to(),
        profile.status(), facts.territory(), facts.capacity());
  }

  private OwnerCard.Pattern pattern(List<OwnerCard.Relation> relations) {
    var day = LocalDate.now(clock);
    var now = relations.stream().filter(one -> one.isNow(day) && one.status().operates()).collect(Collectors.toMap(OwnerCard.Relation::institutionId, one -> one, (one, again) -> one));
    var places = now.values().stream().mapToInt(one -> one.capacity() == null ? 0 : one.capacity()).sum();
    var children = rolls.isUnsatisfied() ? null : rolls.get().children(now.keySet(), day).values().stream().mapToInt(Integer::intValue).sum();
    return new OwnerCard.Pattern(now.size(), places, children, measured(OwnerMeasure.Kind.ACCREDITED, now.keySet(), day), measured(OwnerMeasure.Kind.OPEN_FINDINGS, now.keySet(), day));
  }

  private Integer measured(OwnerMeasure.Kind kind, Collection<Long> ids, LocalDate day) {
    return measures.stream().filter(one -> one.kind() == kind).findFirst().map(one -> one.count(ids, day)).orElse(null);
  }

  /** Spellings that fold to the same form and of which nobody has decided whether they are this owner. */
  private List<Owner> resembling(List<Owner> spellings) {
    var ids = spellings.stream().map(Owner::id).toList();
    var decided = decided(ids).stream().flatMap(one -> Stream.of(one.oneId(), one.otherId())).collect(Collectors.toSet());
    return em.createQuery("select o from Owner o where o.folded in :folded and o.headId <> :head order by o.id", Owner.class)
        .setParameter("folded", spellings.stream().map(Owner::folded).distinct().toList()).setParameter("head", spellings.get(0).headId()).getResultStream()
        .filter(other -> !decided.contains(other.id()) && isSeen(other))
        .toList();
  }

  private List<OwnerDecision> decided(List<Long> ids) {
    return em.createQuery("select d from OwnerDecision d where d.oneId in :ids or d.otherId in :ids order by d.id", OwnerDecision.class).setParameter("ids", ids).getResultList();
  }

  private List<OwnerCard.Verdict> decisions(List<Owner> spellings) {
    var decisions = decided(spellings.stream().map(Owner::id).toList());
    var named = owners(decisions.stream().flatMap(one -> Stream.of(one.oneId(), one.otherId())).distinct().toList()).stream().filter(this::isSeen)
        .collect(Collectors.toMap(Owner::id, Owner::spelling));
    return decisions.stream().filter(one -> named.containsKey(one.oneId()) && named.containsKey(one.otherId()))
        .map(one -> new OwnerCard.Verdict(named.get(one.oneId()), named.get(one.otherId()), one.isSame(), one.decidedAt(), one.decidedBy(), one.reason()))
        .toList();
  }

  /** Who stands behind one institution, role by role and span by span, by what is known today. */
  public List<OwnerOf> of(String number) {
    return of(number, null, null);
  }

  /** The same as of a day, as it was known at a moment; null means on all days, and now. */
  public List<OwnerOf> of(String number, LocalDate asOf, Instant knownOn) {
    var id = institutions.byNumber(number).id();
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(OwnerLink.class);
    var link = query.from(OwnerLink.class);
    Path<InstitutionProfile> profile = link.get("profile");
    query.select(link).where(cb.equal(profile.get("institutionId"), id), cb.and(ProfileSelection.known(knownOn, cb, profile).toArray(Predicate[]::new)));
    var all = new ArrayList<OwnerOf>();
    em.createQuery(query).getResultStream()
        .sorted(Comparator.comparing(OwnerLink::role).thenComparing(one -> one.profile().period().from()))
        .forEach(one -> join(all, one));
    return asOf == null ? all : all.stream().filter(one -> !one.from().isAfter(asOf) && (one.to() == null || !one.to().isBefore(asOf))).toList();
  }

  private static void join(List<OwnerOf> all, OwnerLink link) {
    var last = all.isEmpty() ? null : all.get(all.size() - 1);
    var period = link.profile().period();
    var next = new OwnerOf(link.owner().headId(), link.role(), link.owner().spelling(), period.from(), period.to());
    if (last != null && last.role() == next.role() && last.id() == next.id() && next.from().minusDays(1).equals(last.to())) {
      all.set(all.size() - 1, new OwnerOf(next.id(), next.role(), next.name(), last.from(), next.to()));
    } else {
      all.add(next);
    }
  }

  private List<Owner> owners(List<Long> ids) {
    return ids.isEmpty() ? List.of() : em.createQuery("select o from Owner o where o.id in :ids", Owner.class).setParameter("ids", ids).getResultList();
  }

  private static List<OwnerCard.Spelling> said(List<Owner> owners) {
    return owners.stream().map(one -> new OwnerCard.Spelling(one.id(), one.spelling())).toList();
  }
}
