package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.Alike;
import kg.childcare.registry.institution.Likeness;
import kg.childcare.registry.institution.LikenessVerdict;
import kg.childcare.registry.institution.Portrait;
import kg.childcare.registry.institution.Trait;

/**
 * Keeps the pairs of institutions that could be one. Whatever was written since is compared before the pairs are read, each institution only
 * with those that share a key with it, so that no reading ever compares the whole register.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class DuplicateBook {
  private static final String STALE = "FROM institution WHERE compared_version IS NULL OR compared_version <> version";
  static final int AT_ONCE = 250;

  @PersistenceContext
  EntityManager em;

  @Inject
  Portraits portraits;

  /** Two ids of which the first is the smaller. */
  private record Pair(long one, long other) {
    static Pair of(long one, long other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }
  }

  /** How many institutions were written and not yet compared. */
  @TransactionAttribute(NOT_SUPPORTED)
  public long waiting() {
    return ((Number) em.createNativeQuery("SELECT COUNT(*) " + STALE).getSingleResult()).longValue();
  }

  /** Compares some of those that were written since; answers how many. @param common what was found by earlier calls to be shared by too many; grows */
  public int compareSome(Set<String> common) {
    em.createNativeQuery("SELECT last_number FROM institution_upkeep WHERE name = 'likeness' FOR UPDATE").getSingleResult();
    var stale = stale();
    if (stale.isEmpty()) {
      return 0;
    }
    var ids = stale.values().stream().flatMap(List::stream).toList();
    var found = portraits.of(ids);
    keep(ids, found);
    compare(ids, found, common);
    em.flush();
    stale.forEach((version, those) -> em.createNativeQuery("UPDATE institution SET compared_version = ?1 WHERE version = ?1 AND id IN (" + joined(those) + ")")
        .setParameter(1, version).executeUpdate());
    return ids.size();
  }

  /** Ids by the version in which they are about to be compared. */
  private Map<Integer, List<Long>> stale() {
    List<?> rows = em.createNativeQuery("SELECT id, version " + STALE + " ORDER BY id").setMaxResults(AT_ONCE).getResultList();
    return rows.stream().map(Object[].class::cast)
        .collect(Collectors.groupingBy(row -> ((Number) row[1]).intValue(), LinkedHashMap::new, Collectors.mapping(row -> ((Number) row[0]).longValue(), Collectors.toList())));
  }

  private void keep(List<Long> ids, Map<Long, Portrait> found) {
    em.createQuery("delete from Trait t where t.institutionId in :ids").setParameter("ids", ids).executeUpdate();
    found.forEach((id, portrait) -> portrait.keys().forEach(key -> em.persist(new Trait(id, key))));
    em.flush();
  }

  private void compare(List<Long> ids, Map<Long, Portrait> found, Set<String> common) {
    var candidates = portraits.sharing(found, common);
    var pairs = new HashSet<Pair>();
    candidates.forEach((id, others) -> others.forEach(other -> pairs.add(Pair.of(id, other))));
    var all = new HashMap<>(found);
    all.putAll(portraits.of(others(pairs, found.keySet())));
    var known = known(ids);
    var verdicts = verdicts(ids);
    for (var pair : pairs) {
      var alike = all.containsKey(pair.one()) && all.containsKey(pair.other()) ? all.get(pair.one()).with(all.get(pair.other())) : Optional.<Alike>empty();
      if (alike.isPresent()) {
        var kept = known.remove(pair);
        var likeness = kept == null ? new Likeness(pair.one(), pair.other()) : kept;
        likeness.found(alike.get(), about(pair, verdicts));
        em.persist(likeness);
      }
    }
    known.values().forEach(em::remove);
  }

  private static Set<Long> others(Set<Pair> pairs, Set<Long> had) {
    var others = new TreeSet<Long>();
    pairs.forEach(pair -> Stream.of(pair.one(), pair.other()).filter(id -> !had.contains(id)).forEach(others::add));
    return others;
  }

  private Map<Pair, Likeness> known(List<Long> ids) {
    var known = new HashMap<Pair, Likeness>();
    em.createQuery("select l from Likeness l where l.oneId in :ids or l.otherId in :ids", Likeness.class).setParameter("ids", ids).getResultStream()
        .forEach(likeness -> known.put(Pair.of(likeness.oneId(), likeness.otherId()), likeness));
    return known;
  }

  private List<LikenessVerdict> verdicts(List<Long> ids) {
    return em.createQuery("select v from LikenessVerdict v where v.oneId in :ids or v.otherId in :ids order by v.id", LikenessVerdict.class).setParameter("ids", ids).getResultList();
  }

  private static List<LikenessVerdict> about(Pair pair, Collection<LikenessVerdict> verdicts) {
    return verdicts.stream().filter(verdict -> verdict.isAbout(pair.one(), pair.other())).toList();
  }

  private static String joined(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
