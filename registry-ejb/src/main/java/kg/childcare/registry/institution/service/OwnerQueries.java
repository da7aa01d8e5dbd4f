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
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.Ground;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.Owner;
import kg.childcare.registry.institution.OwnerDecision;
import kg.childcare.registry.institution.OwnerLink;
import kg.childcare.registry.institution.OwnerRole;
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
  private static final List<InstitutionStatus> OPERATING = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::operates).toList();
  private static final int AT_ONCE = 1_000;

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
    all.add(cb.equal(link.get("role"), filter.role()));
    all.add(known(filter.knownOn(), cb, profile));
    all.addAll(ProfileSelection.on(day(filter.asOf()), filter.knownOn(), cb, profile));
    if (filter.text() != null && !filter.text().isBlank()) {
      var matching = query.subquery(Long.class);
      var spelling = matching.from(Owner.class);
      matching.select(spelling.get("headId")).where(cb.like(spelling.get("folded"), "%" + NameFold.of(filter.text()) + "%"));
      all.add(link.get("owner").get("headId").in(matching));
    }
    return all.toArray(Predicate[]::new);
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  /** What was known at a moment (null: now) and the caller may see. */
  private Predicate known(Instant moment, CriteriaBuilder cb, Path<InstitutionProfile> profile) {
    var territory = profile.get("facts").<String>get("territory");
    var visible = scope.visible(cb, territory, profile.<Long>get("institutionId"), READERS);
    var inCare = caller.has(Role.MONITOR) ? cb.conjunction() : cb.notEqual(profile.get("facts").get("category"), OUTSIDE_CARE);
    var known = new ArrayList<>(ProfileSelection.known(moment, cb, profile));
    known.addAll(List.of(visible, inCare));
    return cb.and(known.toArray(Predicate[]::new));
  }

  /** An owner under whichever of its spellings it was asked for, as it stands today. */
  public OwnerCard card(long id) {
    return card(id, null, null);
  }

  /** The same on a day, as it was known at a moment; null means today and now. Which spellings are one owner is always told by today's decisions. */
  public OwnerCard card(long id, LocalDate asOf, Instant knownOn) {
    var head = head(id);
    var spellings = em.createQuery("select o from Owner o where o.headId = :head order by o.id", Owner.class).setParameter("head", head.id()).getResultList();
    return new OwnerCard(head.id(), head.version(), head.spelling(), head.taxNumber(), said(spellings, null), resembling(spellings), decisions(spellings), pattern(head, day(asOf), knownOn));
  }

  private Owner head(long id) {
    var asked = em.find(Owner.class, id);
    if (asked == null || !isSeen(asked)) {
      throw new NotThere("owner", id);
    }
    return em.find(Owner.class, asked.headId());
  }

  /** Whether the caller may see anything that the owner stands behind, or stood. */
  public boolean isSeen(Owner owner) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var link = query.from(OwnerLink.class);
    query.select(cb.count(link)).where(cb.equal(link.get("owner").get("headId"), owner.headId()), known(null, cb, link.get("profile")));
    return em.createQuery(query).getSingleResult() > 0;
  }

  /** How many institutions it stands behind on the day, or ever stood when no day is named. */
  public long countInstitutions(long id, LocalDate asOf, Instant knownOn) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var link = query.from(OwnerLink.class);
    query.select(cb.countDistinct(link.get("profile").get("institutionId"))).where(behind(head(id), asOf, knownOn, cb, link));
    return em.createQuery(query).getSingleResult();
  }

  /** A page of them, each with the days of the relation. */
  public List<OwnedInstitution> institutions(long id, LocalDate asOf, Instant knownOn, PageRequest<OwnedSort> page) {
    var head = head(id);
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var link = query.from(OwnerLink.class);
    Path<Long> institution = link.get("profile").get("institutionId");
    query.select(institution).distinct(true).where(behind(head, asOf, knownOn, cb, link)).orderBy(cb.asc(institution));
    var ids = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    return ids.isEmpty() ? List.of() : owned(head, ids, asOf, knownOn);
  }

  private List<OwnedInstitution> owned(Owner head, List<Long> ids, LocalDate asOf, Instant knownOn) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(OwnerLink.class);
    var link = query.from(OwnerLink.class);
    link.fetch("profile");
    query.select(link).where(cb.and(behind(head, asOf, knownOn, cb, link)), link.get("profile").get("institutionId").in(ids));
    var links = em.createQuery(query).getResultStream().collect(Collectors.groupingBy(one -> one.profile().institution().id()));
    return ids.stream().map(id -> owned(links.get(id))).toList();
  }

  private static OwnedInstitution owned(List<OwnerLink> links) {
    var spans = new ArrayList<OwnedInstitution.Span>();
    var inOrder = links.stream().sorted(Comparator.comparing(OwnerLink::role).thenComparing(one -> one.profile().period().from())).toList();
    for (var link : inOrder) {
      var next = new OwnedInstitution.Span(link.role(), link.profile().period().from(), link.profile().period().to());
      var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && last.goesOnAs(next)) {
        spans.set(spans.size() - 1, new OwnedInstitution.Span(last.role(), last.from(), next.to()));
      } else {
        spans.add(next);
      }
    }
    var latest = inOrder.stream().map(OwnerLink::profile).max(Comparator.comparing(profile -> profile.period().from())).orElseThrow();
    return new OwnedInstitution(latest.institution().id(), latest.institution().number(), latest.facts().name(), latest.status(), latest.facts().territory(), latest.facts().capacity(), spans);
  }

  private Predicate[] behind(Owner head, LocalDate asOf, Instant knownOn, CriteriaBuilder cb, Root<OwnerLink> link) {
    Path<InstitutionProfile> profile = link.get("profile");
    var all = new ArrayList<Predicate>(List.of(cb.equal(link.get("owner").get("headId"), head.id()), known(knownOn, cb, profile)));
    if (asOf != null) {
      all.addAll(ProfileSelection.on(asOf, knownOn, cb, profile));
    }
    return all.toArray(Predicate[]::new);
  }

  /** Over all its institutions of the day, however many: only their ids and places are read. */
  private OwnerCard.Pattern pattern(Owner head, LocalDate day, Instant knownOn) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var link = query.from(OwnerLink.class);
    var profile = link.get("profile");
    query.multiselect(profile.get("institutionId"), profile.get("facts").get("capacity")).distinct(true)
        .where(cb.and(behind(head, day, knownOn, cb, link)), profile.get("status").in(OPERATING));
    var found = em.createQuery(query).getResultList();
    var ids = found.stream().map(row -> row.get(0, Long.class)).toList();
    var places = found.stream().map(row -> row.get(1, Integer.class)).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    var children = rolls.isUnsatisfied() ? null : inPieces(ids, some -> rolls.get().children(some, day).values().stream().mapToInt(Integer::intValue).sum());
    return new OwnerCard.Pattern(ids.size(), places, children, measured(OwnerMeasure.Kind.ACCREDITED, ids, day), measured(OwnerMeasure.Kind.OPEN_FINDINGS, ids, day),
        measured(OwnerMeasure.Kind.COMPLAINTS, ids, day));
  }

  private Integer measured(OwnerMeasure.Kind kind, List<Long> ids, LocalDate day) {
    return measures.stream().filter(one -> one.kind() == kind).findFirst().map(one -> inPieces(ids, some -> one.count(some, day))).orElse(null);
  }

  /** The sum over all pieces; null as soon as one may not be counted. */
  private static Integer inPieces(List<Long> ids, Function<List<Long>, Integer> count) {
    var sum = 0;
    for (int at = 0; at == 0 || at < ids.size(); at += AT_ONCE) {
      var counted = count.apply(ids.subList(at, Math.min(ids.size(), at + AT_ONCE)));
      if (counted == null) {
        return null;
      }
      sum += counted;
    }
    return sum;
  }

  /** Spellings that fold to the same form, or pay taxes under the same number, and of which nobody has decided whether they are this owner. */
  private List<OwnerCard.Spelling> resembling(List<Owner> spellings) {
    var ids = spellings.stream().map(Owner::id).toList();
    var decided = decided(ids).stream().flatMap(one -> Stream.of(one.oneId(), one.otherId())).collect(Collectors.toSet());
    var found = new LinkedHashMap<Long, OwnerCard.Spelling>();
    Stream.concat(said(alike(spellings), Ground.NAME).stream(), said(sameTaxNumber(spellings), Ground.TAX_NUMBER).stream())
        .filter(one -> !decided.contains(one.id()) && isSeen(em.find(Owner.class, one.id())))
        .forEach(one -> found.putIfAbsent(one.id(), one));
    return List.copyOf(found.values());
  }

  private List<Owner> alike(List<Owner> spellings) {
    return em.createQuery("select o from Owner o where o.folded in :folded and o.headId <> :head order by o.id", Owner.class)
        .setParameter("folded", spellings.stream().map(Owner::folded).distinct().toList()).setParameter("head", spellings.get(0).headId()).getResultList();
  }

  /** By the owner's own number, and by that of institutions which both run. */
  private List<Owner> sameTaxNumber(List<Owner> spellings) {
    var head = spellings.get(0).headId();
    var own = em.createQuery("select o from Owner o where o.headId <> :head and o.taxNumber in (select s.taxNumber from Owner s where s.headId = :head and s.taxNumber is not null) order by o.id",
        Owner.class).setParameter("head", head).getResultList();
    var numbers = em.createQuery("select distinct p.facts.taxNumber from OwnerLink l join l.profile p where l.owner.headId = :head and l.role = :operator and p.supersededAt is null"
        + " and p.facts.taxNumber is not null", String.class).setParameter("head", head).setParameter("operator", OwnerRole.OPERATOR).setMaxResults(AT_ONCE).getResultList();
    var running = numbers.isEmpty() ? List.<Owner>of() : em.createQuery("select distinct o from OwnerLink l join l.owner o join l.profile p where p.facts.taxNumber in :numbers"
        + " and l.role = :operator and p.supersededAt is null and o.headId <> :head order by o.id", Owner.class)
        .setParameter("numbers", numbers).setParameter("operator", OwnerRole.OPERATOR).setParameter("head", head).getResultList();
    return Stream.concat(own.stream(), running.stream()).toList();
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
    link.fetch("profile");
    link.fetch("owner");
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

  private static List<OwnerCard.Spelling> said(List<Owner> owners, Ground why) {
    return owners.stream().map(one -> new OwnerCard.Spelling(one.id(), one.spelling(), why)).toList();
  }
}
