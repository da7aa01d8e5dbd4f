package kg.childcare.registry.capacity.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.capacity.PaidBalance;
import kg.childcare.registry.capacity.PaidDays;
import kg.childcare.registry.capacity.PaidMonth;
import kg.childcare.registry.capacity.PaidPlaces;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Steps;

/** Computes the list of paid places, once for a request: two queries, whatever the number of institutions and months. */
@RequestScoped
class FundingTable {
  /** The juvenile colony is not a care institution; only the preventive mechanism sees it here. */
  private static final String OUTSIDE_CARE = "COLONY";

  /** Entries of paid places that one report may hold in memory: some ten thousand institutions with an entry for each budget year. */
  private static final long MOST_ENTRIES = 50_000;

  private static final FundingFilter CLOSED = new FundingFilter(null, null, null, null, null, FundingFilter.Balance.CLOSED);

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  Prices prices;

  @Inject
  ChildDays childDays;

  @Inject
  ClosedHomes closed;

  @Inject
  Clock clock;

  private final Map<FundingFilter, List<FundingRow>> computed = new HashMap<>();

  List<FundingRow> rows(FundingFilter filter) {
    return computed.computeIfAbsent(filter, this::compute);
  }

  private List<FundingRow> compute(FundingFilter filter) {
    var span = prices.span(filter.from(), filter.to());
    var months = span.months().map(month -> new Month(month, prices.som(month))).toList();
    requireFew(filter);
    var homes = homes(filter);
    var days = childDays.of(span, filter.territory());
    return homes.values().stream()
        .map(home -> home.row(months, days.getOrDefault(home.id(), Map.of())))
        .filter(row -> row.paid().signum() != 0 || row.children().signum() != 0 || row.closed().signum() != 0)
        .filter(row -> filter.payer() == null || row.payers().contains(filter.payer()))
        .filter(row -> filter.balance() == null || filter.balance().holds(row))
        .toList();
  }

  /** How many of all that the caller reaches are closed for good, and paid for today all the same; counted by the database, as it stands on a first page. Says {@link PaidPlaces#closed}. */
  long closed() {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var entry = query.from(PaidPlaces.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.countDistinct(entry.get("institutionId")))
        .where(cb.and(matching(CLOSED, cb, entry, profile)), cb.greaterThan(entry.<Integer>get("places"), 0), holdsToday(cb, query, entry));
    return em.createQuery(query).getSingleResult();
  }

  /** The last entry of its payer that has begun. */
  private Predicate holdsToday(CriteriaBuilder cb, CriteriaQuery<?> query, Root<PaidPlaces> entry) {
    var today = LocalDate.now(clock);
    var from = entry.<LocalDate>get("effectiveFrom");
    var some = query.subquery(Long.class);
    var later = some.from(PaidPlaces.class);
    some.select(later.get("id")).where(cb.equal(later.get("institutionId"), entry.get("institutionId")), cb.equal(later.get("payer"), entry.get("payer")), stands(cb, later),
        cb.greaterThan(later.<LocalDate>get("effectiveFrom"), from), cb.lessThanOrEqualTo(later.<LocalDate>get("effectiveFrom"), today));
    return cb.and(cb.lessThanOrEqualTo(from, today), cb.not(cb.exists(some)));
  }

  /** Says {@link PaidPlaces#stands}. */
  private static Predicate stands(CriteriaBuilder cb, Root<PaidPlaces> entry) {
    return cb.and(cb.equal(entry.get("state"), ChangeState.CONFIRMED), cb.isNull(entry.get("supersededAt")));
  }

  /** A month and what a place costs in it. */
  private record Month(YearMonth month, int som) {}

  /** A report of so many institutions is asked for oblast by oblast. */
  private void requireFew(FundingFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var entry = query.from(PaidPlaces.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(entry)).where(matching(filter, cb, entry, profile));
    var found = em.createQuery(query).getSingleResult();
    requireOf("territory", found <= MOST_ENTRIES, "capacity.rule.fundingTooMany", found, MOST_ENTRIES);
  }

  private Map<Long, Home> homes(FundingFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var entry = query.from(PaidPlaces.class);
    var profile = query.from(InstitutionProfile.class);
    query.multiselect(entry, profile, profile.get("institution").get("number")).where(matching(filter, cb, entry, profile));
    var since = closed.since();
    var homes = new HashMap<Long, Home>();
    em.createQuery(query).getResultStream().forEach(row -> homes
        .computeIfAbsent(row.get(0, PaidPlaces.class).institutionId(), id -> new Home(id, row.get(2, String.class), row.get(1, InstitutionProfile.class), since.get(id)))
        .entries.add(row.get(0, PaidPlaces.class)));
    return homes;
  }

  private Predicate[] matching(FundingFilter filter, CriteriaBuilder cb, Root<PaidPlaces> entry, Root<InstitutionProfile> profile) {
    var today = LocalDate.now(clock);
    var facts = profile.get("facts");
    var all = new ArrayList<Predicate>();
    all.add(cb.equal(entry.get("institutionId"), profile.get("institutionId")));
    all.add(stands(cb, entry));
    all.add(cb.isNull(profile.get("supersededAt")));
    all.add(cb.lessThanOrEqualTo(profile.<LocalDate>get("period").get("from"), today));
    all.add(cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.<LocalDate>get("period").get("to"), today)));
    all.add(scope.visible(cb, facts.get("territory"), profile.get("institutionId"), FundingQueries.READERS));
    if (!caller.has(Role.MONITOR)) {
      all.add(cb.notEqual(facts.get("category"), OUTSIDE_CARE));
    }
    if (filter.territory() != null && !filter.territory().isBlank()) {
      all.add(cb.like(facts.get("territory"), Territory.prefixOf(filter.territory()) + "%"));
    }
    if (filter.ownership() != null && !filter.ownership().isBlank()) {
      all.add(cb.equal(facts.get("ownership"), filter.ownership()));
    }
    if (filter.balance() == FundingFilter.Balance.CLOSED) {
      all.add(profile.get("status").in(ClosedHomes.ENDS));
    }
    return all.toArray(Predicate[]::new);
  }

  /** An institution with everything that counts of its paid places. */
  private final class Home {
    private final long id;
    private final String number;
    private final InstitutionProfile profile;
    private final LocalDate closedOn;
    private final List<PaidPlaces> entries = new ArrayList<>();

    Home(long id, String number, InstitutionProfile profile, LocalDate closedOn) {
      this.id = id;
      this.number = number;
      this.profile = profile;
      this.closedOn = closedOn;
    }

    long id() {
      return id;
    }

    FundingRow row(List<Month> months, Map<YearMonth, Long> children) {
      var paid = PaidPlaces.inAll(entries);
      var known = paid.firstKnown().orElseThrow();
      var counted = months.stream().map(month -> month(month, paid, known, children.getOrDefault(month.month(), 0L))).collect(Collectors.toList());
      counted.removeIf(month -> month.days() == 0 && month.closedDays() == 0);
      var all = new PaidMonth(months.get(0).month(), counted.stream().mapToInt(PaidMonth::days).sum(), counted.stream().mapToLong(PaidMonth::paidDays).sum(),
          counted.stream().mapToLong(PaidMonth::childDays).sum(), 0, 0, 0);
      var facts = profile.facts();
      var balance = PaidBalance.of(counted);
      return new FundingRow(id, number, facts.name(), facts.category(), facts.ownership(), facts.territory(), payers(months), all.paid(), all.children(), balance.emptyPaid(), balance.unpaid(),
          balance.closed());
    }

    private PaidMonth month(Month month, Steps paid, LocalDate known, long children) {
      return PaidDays.of(month.month(), known, LocalDate.now(clock), closedOn).compare(paid, children, 0, month.som());
    }

    private Set<Payer> payers(List<Month> months) {
      var first = months.get(0).month().atDay(1);
      var last = months.get(months.size() - 1).month().atEndOfMonth();
      var paying = EnumSet.noneOf(Payer.class);
      for (var payer : Payer.values()) {
        if (PaidPlaces.by(payer, entries).highest(first, last) > 0) {
          paying.add(payer);
        }
      }
      return paying;
    }
  }
}
