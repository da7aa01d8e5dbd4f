package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.PageRequest;

/** The register as everybody may read it: institutions that operate or have closed, by their raion; never a rumour, never the colony. */
@Stateless
@TransactionAttribute(SUPPORTS)
@PermitAll
public class PublicRegister {
  static final String NOT_PUBLIC_CATEGORY = "COLONY";
  static final String SHELTERED_CATEGORY = "CRISIS";
  static final List<InstitutionStatus> PUBLIC = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::isPublic).toList();
  private static final int LONGEST_CHAIN = 10;
  public static final int MOST_CELLS = 50;
  private static final int MOST_DOTS = 2_000;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  NameSearch names;

  public long count(InstitutionFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(profile)).where(published(filter, cb, profile));
    return em.createQuery(query).getSingleResult();
  }

  public List<PublicInstitution> rows(InstitutionFilter filter, PageRequest<InstitutionSort> page) {
    return rows(filter, page, (cb, profile) -> cb.conjunction());
  }

  private List<PublicInstitution> rows(InstitutionFilter filter, PageRequest<InstitutionSort> page, BiFunction<CriteriaBuilder, Root<InstitutionProfile>, Predicate> which) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(PublicInstitution.class);
    var profile = query.from(InstitutionProfile.class);
    var facts = profile.get("facts");
    var name = facts.get("name");
    var selection = selection(filter);
    query.select(cb.construct(PublicInstitution.class, profile.get("institution").get("id"), profile.get("institution").get("number"), name.get("ky"), name.get("ru"),
            name.get("en"), facts.get("category"), facts.get("ownership"), facts.get("territory"), profile.get("status"), facts.get("capacity"), profile.get("period").get("from")))
        .where(cb.and(published(selection, cb, profile)), which.apply(cb, profile))
        .orderBy(selection.order(cb, profile, page.sort(), page.ascending(), selection.found() != null));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
  }

  public PublicInstitution institution(String number) {
    return institution(number, null);
  }

  /** As it was on a day, by what is known of that day now; null is today. */
  public PublicInstitution institution(String number, LocalDate day) {
    return published(number, day).orElseThrow(() -> new NotThere("institution", number));
  }

  private Optional<PublicInstitution> published(String number, LocalDate day) {
    return rows(InstitutionFilter.on(day), new PageRequest<>(0, 1, InstitutionSort.NUMBER, true), (cb, profile) -> cb.equal(profile.get("institution").get("number"), number)).stream()
        .findFirst();
  }

  /** Those among these institutions that everybody may know of, by id. */
  public Map<Long, PublicInstitution> among(Collection<Long> ids) {
    return among(ids, null);
  }

  /** The same on a day; null is today. */
  public Map<Long, PublicInstitution> among(Collection<Long> ids, LocalDate day) {
    return ids.isEmpty() ? Map.of() : rows(InstitutionFilter.on(day), new PageRequest<>(0, ids.size(), InstitutionSort.NUMBER, true), (cb, profile) -> profile.get("institution").get("id").in(ids))
        .stream()
        .collect(Collectors.toMap(PublicInstitution::id, one -> one));
  }

  /** How many published institutions match in each oblast, by its SOATE code; oblasts without any are left out. */
  public Map<String, Long> countByOblast(InstitutionFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    query.multiselect(profile.get("oblast"), cb.count(profile)).where(published(filter, cb, profile)).groupBy(profile.get("oblast"));
    return em.createQuery(query).getResultStream().collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
  }

  /**
   * Where the published institutions that match lie, neighbours put together: to a hundredth of a degree, which is a quarter and no door.
   * What is or ever was a protected place has no point. @param cells so many cells of the grid make a degree, no more than {@value #MOST_CELLS}
   */
  public List<PlaceDot> places(InstitutionFilter filter, int cells) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    var day = filter.asOf() == null ? LocalDate.now(clock) : filter.asOf();
    new PlaceSelection(cb, query, profile, day).dots(Math.min(Math.max(1, cells), MOST_CELLS), published(filter, cb, profile));
    return em.createQuery(query).setMaxResults(MOST_DOTS).getResultStream().map(PlaceSelection::dot).map(PlaceDot::blurred).toList();
  }

  /** Whether a place of this category may not be found by what is told of it. */
  public static boolean isSheltered(String category) {
    return SHELTERED_CATEGORY.equals(category);
  }

  /** The published institution that remains of a number which was entered twice. */
  public Optional<PublicInstitution> survivorOf(String number) {
    var asked = number;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      var next = em.createQuery("select m.survivor.number from Merge m where m.duplicate.number = :number and m.state = :confirmed order by m.id desc", String.class)
          .setParameter("number", asked).setParameter("confirmed", ChangeState.CONFIRMED).setMaxResults(1).getResultStream().findFirst();
      if (next.isEmpty()) {
        break;
      }
      asked = next.get();
    }
    return asked.equals(number) ? Optional.empty() : published(asked, null);
  }

  static Predicate isPublic(CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    return cb.and(profile.get("status").in(PUBLIC), cb.notEqual(profile.get("facts").get("category"), NOT_PUBLIC_CATEGORY));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Of those that are found a number must stand where everybody may read it: nobody shall find out whose telephone or tax number it is. */
  private static Predicate numbered(String word, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    var name = profile.get("facts").get("name");
    return cb.or(Stream.of(profile.get("institution").<String>get("number"), name.<String>get("ky"), name.<String>get("ru"), name.<String>get("en"))
        .map(text -> cb.like(text, "%" + word + "%")).toArray(Predicate[]::new));
  }

  private Predicate[] published(InstitutionFilter asked, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    return published(selection(asked), cb, profile);
  }

  /** What is meant to hold from a later day is nobody's business yet, and what was known once and turned out wrong no longer is. */
  private ProfileSelection selection(InstitutionFilter asked) {
    requireOf("asOf", asked.asOf() == null || !asked.asOf().isAfter(LocalDate.now(clock)), "institution.rule.publicAhead", asked.asOf());
    requireOf("knownOn", asked.knownOn() == null, "institution.rule.publicKnownOn");
    var today = LocalDate.now(clock);
    return new ProfileSelection(asked, today, names.found(asked, asked.asOf() == null ? today : asked.asOf()));
  }

  private Predicate[] published(ProfileSelection selection, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    var all = selection.matching(cb, profile);
    if (selection.filter().text() != null) {
      SearchText.typed(selection.filter().text()).stream().filter(PublicRegister::isNumber).forEach(word -> all.add(numbered(word, cb, profile)));
    }
    all.add(isPublic(cb, profile));
    return all.toArray(Predicate[]::new);
  }
}
