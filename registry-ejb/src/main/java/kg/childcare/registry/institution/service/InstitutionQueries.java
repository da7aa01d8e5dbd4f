package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionChange;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionWord;
import kg.childcare.registry.institution.Site;
import kg.childcare.registry.institution.TimelineStep;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.InPieces;
import kg.childcare.registry.shared.service.PageRequest;

/** The register as the caller may read it: lists, cards, histories, changes that wait; on any day, as known at any moment. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR})
public class InstitutionQueries {
  /** The juvenile colony is not a care institution; only the preventive mechanism sees it here. */
  private static final String OUTSIDE_CARE = "COLONY";
  private static final int MOST_DOTS = 2_000;
  private static final String[] READERS = {Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR};
  private static final String[] OFFICIALS = {Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.PROTECTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Inject
  Norms norms;

  @Inject
  InstitutionDirectory directory;

  @Inject
  RegisterFacets facets;

  @Inject
  NameSearch names;

  @Inject
  ShelterAddresses addresses;

  public long count(InstitutionFilter filter) {
    var words = names.sought(filter);
    if (words.isKnown() && filter.asksOnlyWordsAndPlace()) {
      return countByWords(filter, words);
    }
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(profile)).where(visible(filter, names.found(filter, dayOf(filter)), cb, query, profile));
    return em.createQuery(query).getSingleResult();
  }

  /** Told by the words alone, without the institutions that they lead to. */
  private long countByWords(InstitutionFilter filter, SoughtWords words) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var word = query.from(InstitutionWord.class);
    query.select(words.isLedByOne() ? cb.count(word.get("institutionId")) : cb.countDistinct(word.get("institutionId"))).where(meant(filter, words, cb, query, word));
    return em.createQuery(query).getSingleResult();
  }

  /** One page of the institutions that the words lead to, in the order of their names. */
  private List<Long> byWords(InstitutionFilter filter, SoughtWords words, boolean ascending, int first, int size) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var word = query.from(InstitutionWord.class);
    var page = Stream.<Expression<?>>of(word.get("name"), word.get("institutionId"));
    var order = words.isLedByOne() ? Stream.concat(Stream.of(word.get("wordId")), page) : page; // along the index, which begins with the word
    query.multiselect(word.get("name"), word.get("institutionId")).distinct(!words.isLedByOne()).where(meant(filter, words, cb, query, word))
        .orderBy(order.map(ascending ? cb::asc : cb::desc).toList());
    return em.createQuery(query).setFirstResult(first).setMaxResults(size).getResultStream().map(row -> row.get(1, Long.class)).toList();
  }

  private Predicate[] meant(InstitutionFilter filter, SoughtWords words, CriteriaBuilder cb, AbstractQuery<?> query, Root<InstitutionWord> word) {
    var all = new ArrayList<Predicate>();
    all.add(words.begin(cb, query, word, dayOf(filter)));
    if (filter.territory() != null) {
      all.add(cb.like(word.get("territory"), Territory.prefixOf(filter.territory()) + "%"));
    }
    if (filter.category() != null) {
      all.add(cb.equal(word.get("category"), filter.category()));
    }
    all.add(mine(cb, word.get("category"), word.get("territory"), word.get("institutionId")));
    return all.toArray(Predicate[]::new);
  }

  public List<InstitutionRow> rows(InstitutionFilter filter, PageRequest<InstitutionSort> page) {
    return rows(filter, page.sort(), page.ascending(), page.first(), page.size());
  }

  private List<InstitutionRow> rows(InstitutionFilter filter, InstitutionSort sort, boolean ascending, int first, int size) {
    var words = names.sought(filter);
    var named = words.isKnown() && sort == InstitutionSort.NAME && filter.asksOnlyWordsAndPlace() && (words.isLedByOne() || words.rare());
    var found = named ? byWords(filter, words, ascending, first, size) : names.found(words, dayOf(filter));
    var few = filter.text() != null && (found != null || words.isUnsought() || !filter.asksOnlyWordsAndPlace());
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(InstitutionRow.class);
    var profile = query.from(InstitutionProfile.class);
    selection(filter, found).rows(cb, query, profile, sort, ascending, few).where(visible(filter, found, cb, query, profile));
    return facets.told(em.createQuery(query).setFirstResult(named ? 0 : first).setMaxResults(size).getResultList(), dayOf(filter));
  }

  /** How many institutions match in each oblast, by its SOATE code; oblasts without any are left out. */
  public Map<String, Long> countByOblast(InstitutionFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    query.multiselect(profile.get("oblast"), cb.count(profile)).where(visible(filter, names.found(filter, dayOf(filter)), cb, query, profile)).groupBy(profile.get("oblast"));
    return em.createQuery(query).getResultStream().collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
  }

  /** Where the institutions that match lie, neighbours put together; protected places never. @param cells so many cells of the grid make a degree */
  public List<PlaceDot> places(InstitutionFilter filter, int cells) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    new PlaceSelection(cb, query, profile, dayOf(filter)).dots(cells, visible(filter, names.found(filter, dayOf(filter)), cb, query, profile));
    return em.createQuery(query).setMaxResults(MOST_DOTS).getResultStream().map(PlaceSelection::dot).toList();
  }

  /** Everything that matches, one after the other, of one moment of the register; never all of it in memory. */
  @TransactionAttribute(REQUIRES_NEW)
  public void each(InstitutionFilter filter, InstitutionSort sort, boolean ascending, Consumer<InstitutionRow> taker) {
    InPieces.each((first, size) -> {
      em.clear();
      return rows(filter, sort, ascending, first, size);
    }, taker);
  }

  private Predicate[] visible(InstitutionFilter filter, Collection<Long> found, CriteriaBuilder cb, AbstractQuery<?> query, Root<InstitutionProfile> profile) {
    var all = selection(filter, found).matching(cb, profile);
    all.add(mine(cb, profile.get("facts").get("category"), profile.get("facts").get("territory"), profile.get("institution").get("id")));
    all.addAll(facets.matching(filter, cb, query, profile, dayOf(filter)));
    return all.toArray(Predicate[]::new);
  }

  private ProfileSelection selection(InstitutionFilter filter, Collection<Long> found) {
    return new ProfileSelection(filter, LocalDate.now(clock), found);
  }

  /** What the caller may see at all. */
  private Predicate mine(CriteriaBuilder cb, Expression<String> category, Expression<String> territory, Expression<Long> institutionId) {
    var reached = scope.visible(cb, territory, institutionId, READERS);
    return caller.has(Role.MONITOR) ? reached : cb.and(cb.notEqual(category, OUTSIDE_CARE), reached);
  }

  private LocalDate dayOf(InstitutionFilter filter) {
    return filter.asOf() == null ? LocalDate.now(clock) : filter.asOf();
  }

  /** The card on a day, as known at a moment; null means today and now. */
  public InstitutionCard card(String number, LocalDate asOf, Instant knownOn) {
    var ref = directory.byNumber(number);
    return card(ref, read(ref), asOf, knownOn);
  }

  /** All that its page tells of it, read once: the card on a day, how it came to be so, and the changes that were proposed. */
  public InstitutionRecord record(String number, LocalDate asOf, Instant knownOn) {
    var ref = directory.byNumber(number);
    var institution = read(ref);
    var card = card(ref, institution, asOf, knownOn);
    seen(ref);
    return new InstitutionRecord(card, timeline(institution, knownOn), history(institution, knownOn), changes(institution));
  }

  private InstitutionCard card(InstitutionRef now, Institution institution, LocalDate asOf, Instant knownOn) {
    var day = asOf == null ? LocalDate.now(clock) : asOf;
    var profile = institution.profileOn(day, knownOn).orElseThrow(() -> new NotThere("institution", institution.number()));
    var then = InstitutionDirectory.ref(profile);
    requireKnown(now, then);
    var sight = new InstitutionCard.Sight(day, knownOn, addresses.areTold(now, then), namesPersons());
    var judged = norms.on(day);
    return InstitutionCard.of(institution, profile, day,
        sites(institution.id()).stream().filter(site -> site.isThereOn(day, knownOn)).map(site -> InstitutionCard.SiteView.of(site, sight, judged)).toList());
  }

  /** Whoever has to do with it today may read its past; so may those who had to do with it on that day. */
  private void requireKnown(InstitutionRef now, InstitutionRef then) {
    if (!mayKnow(then) && !mayKnow(now)) {
      throw new NotThere("institution", now.number());
    }
  }

  /** Addresses with their rooms, the days on which those are closed, and what was said before: four queries, however many rooms there are. */
  private List<Site> sites(long institutionId) {
    var query = em.createQuery("select s from Site s where s.institution.id = :id order by s.id", Site.class).setParameter("id", institutionId).setHint("eclipselink.batch.type", "IN");
    Stream.of("s.rooms", "s.rooms.closures", "s.before").forEach(part -> query.setHint("eclipselink.batch", part));
    return query.getResultList();
  }

  /** Every state the register ever held of it, newest knowledge first. */
  public List<InstitutionCard.Version> history(String number) {
    return history(number, null);
  }

  /** The same as far as it had been written down at a moment; null means now. */
  public List<InstitutionCard.Version> history(String number, Instant knownOn) {
    return history(find(number), knownOn);
  }

  private List<InstitutionCard.Version> history(Institution institution, Instant knownOn) {
    var persons = namesPersons();
    return institution.profiles().stream()
        .filter(profile -> knownOn == null || !profile.recordedAt().isAfter(knownOn))
        .sorted((one, other) -> other.recordedAt().compareTo(one.recordedAt()))
        .map(profile -> InstitutionCard.Version.of(profile, persons, knownOn))
        .toList();
  }

  /** What became different on which day, field by field, as it was known at a moment; null means now. The first day comes first. */
  public List<TimelineStep> timeline(String number, Instant knownOn) {
    return timeline(find(number), knownOn);
  }

  private List<TimelineStep> timeline(Institution institution, Instant knownOn) {
    var persons = namesPersons();
    return TimelineStep.of(institution, knownOn).stream().map(step -> persons ? step : step.withoutPersons()).toList();
  }

  /** An institution reads what was decided of it, not which official decided it. */
  private boolean namesPersons() {
    return caller.hasAny(OFFICIALS);
  }

  /** Changes in the caller's territory that wait for a second person. */
  @RolesAllowed(Role.REGISTRAR)
  public List<ChangeRow> waitingChanges() {
    return em.createQuery("select c from InstitutionChange c join fetch c.institution where c.state = :waiting order by c.id", InstitutionChange.class)
        .setParameter("waiting", ChangeState.WAITING)
        .getResultStream()
        .filter(change -> scope.sees(change.facts().territory(), change.institution().id(), Role.REGISTRAR))
        .map(ChangeRow::of)
        .toList();
  }

  public List<ChangeRow> changes(String number) {
    return changes(find(number));
  }

  private List<ChangeRow> changes(Institution institution) {
    var persons = namesPersons();
    return institution.changes().stream().map(ChangeRow::of).map(change -> persons ? change : change.withoutPersons()).toList();
  }

  public InstitutionRef ref(long id) {
    return seen(directory.get(id));
  }

  public InstitutionRef byNumber(String number) {
    return seen(directory.byNumber(number));
  }

  /** Those of these institutions that the caller may see. */
  public List<InstitutionRef> refs(Collection<Long> ids) {
    return directory.all(ids).stream().filter(this::mayKnow).toList();
  }

  private boolean mayKnow(InstitutionRef ref) {
    return scope.sees(ref.territoryCode(), ref.id(), READERS) && (caller.has(Role.MONITOR) || !OUTSIDE_CARE.equals(ref.categoryCode()));
  }

  private InstitutionRef seen(InstitutionRef ref) {
    if (!mayKnow(ref)) {
      throw new NotThere("institution", ref.id());
    }
    return ref;
  }

  private Institution find(String number) {
    return read(byNumber(number));
  }

  /** With all that was ever said of it, in one question. */
  private Institution read(InstitutionRef ref) {
    return em.createQuery("select i from Institution i join fetch i.profiles p where i.id = :id order by p.id", Institution.class).setParameter("id", ref.id())
        .getResultStream().findFirst().orElseThrow(() -> new NotThere("institution", ref.number()));
  }
}
