package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Site;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.UpTo;

/** Operating institutions by the status of their accreditation on any day. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.INSTITUTION, Role.MONITOR})
public class StandingLists {
  private static final List<InstitutionStatus> OPERATING = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::operates).toList();

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccessScope scope;

  @Inject
  AccreditationRecords records;

  public long count(StandingFilter filter) {
    return em.createQuery(counting(filter, CriteriaBuilder::count)).getSingleResult();
  }

  /** How many there are, counted no further than that. */
  public UpTo count(StandingFilter filter, int most) {
    return UpTo.of(UpTo.counted(most, em, counting(filter, (cb, profile) -> profile.get("id"))), most);
  }

  private CriteriaQuery<Long> counting(StandingFilter filter, BiFunction<CriteriaBuilder, Root<InstitutionProfile>, Expression<Long>> told) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var profile = query.from(InstitutionProfile.class);
    return query.select(told.apply(cb, profile)).where(matching(filter, cb, query, profile));
  }

  public List<StandingRow> rows(StandingFilter filter, PageRequest<ProfileSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    query.multiselect(profile, profile.get("institutionId"), profile.get("institution").get("number"))
        .where(matching(filter, cb, query, profile))
        .orderBy(page.sort().order(cb, profile, page.ascending(), Profiles.isNational(filter.territory(), scope, AccreditationQueries.READERS)));
    var found = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var standings = records.standings(found.stream().map(one -> one.get(1, Long.class)).toList(), day(filter));
    return found.stream().map(one -> {
      var facts = one.get(0, InstitutionProfile.class).facts();
      return new StandingRow(one.get(2, String.class), facts.name(), facts.category(), facts.ownership(), facts.territory(), standings.get(one.get(1, Long.class)));
    }).toList();
  }

  private Predicate[] matching(StandingFilter filter, CriteriaBuilder cb, AbstractQuery<?> query, Root<InstitutionProfile> profile) {
    var day = day(filter);
    var all = new ArrayList<Predicate>();
    all.add(Profiles.inForce(cb, profile, day));
    all.add(profile.get("status").in(OPERATING));
    all.add(scope.visible(cb, profile.get("facts").get("territory"), profile.get("institutionId"), AccreditationQueries.READERS));
    if (filter.territory() != null && !filter.territory().isBlank()) {
      all.add(Profiles.within(cb, profile, filter.territory()));
    }
    if (filter.category() != null && !filter.category().isBlank()) {
      all.add(cb.equal(profile.get("facts").get("category"), filter.category()));
    }
    if (filter.status() != null) {
      all.add(new StatusPredicate(cb, query, day, records.expiringDays(day)).is(profile.get("institutionId"), filter.status()));
    }
    if (filter.differs()) {
      all.add(differs(cb, query, profile, day));
    }
    return all.toArray(Predicate[]::new);
  }

  /** {@link Decision#divergence} in the language of the database. */
  private Predicate differs(CriteriaBuilder cb, AbstractQuery<?> query, Root<InstitutionProfile> profile, LocalDate day) {
    var facts = profile.get("facts");
    return new StatusPredicate(cb, query, day, records.expiringDays(day)).runs(profile.get("institutionId"), (inside, decision) -> cb.or(
        cb.notEqual(decision.get("category"), facts.get("category")),
        cb.notEqual(decision.get("territory"), facts.get("territory")),
        cb.and(cb.isNotNull(facts.get("capacity")), cb.notEqual(decision.get("capacity"), facts.get("capacity"))),
        elsewhere(cb, inside, decision, day)));
  }

  /** Whether both say an address, and no site that is open on the day has the one of the decision. */
  private static Predicate elsewhere(CriteriaBuilder cb, AbstractQuery<?> query, Root<Decision> decision, LocalDate day) {
    Path<String> decided = decision.get("addressFolded");
    return cb.and(
        cb.notEqual(decided, ""),
        site(cb, query, decision, day, address -> cb.notEqual(address, "")),
        cb.not(site(cb, query, decision, day, address -> cb.equal(address, decided))));
  }

  private static Predicate site(CriteriaBuilder cb, AbstractQuery<?> query, Root<Decision> decision, LocalDate day, Function<Path<String>, Predicate> address) {
    var open = query.subquery(Integer.class);
    var site = open.from(Site.class);
    Path<LocalDate> last = site.get("period").get("to");
    return cb.exists(open.select(cb.literal(1)).where(
        cb.equal(site.get("institution").get("id"), decision.get("institutionId")),
        cb.lessThanOrEqualTo(site.get("period").get("from"), day),
        cb.or(cb.isNull(last), cb.greaterThanOrEqualTo(last, day)),
        address.apply(site.get("addressFolded"))));
  }

  private LocalDate day(StandingFilter filter) {
    return filter.day() == null ? LocalDate.now(clock) : filter.day();
  }
}
