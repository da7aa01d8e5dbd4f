package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Portrait;
import kg.childcare.registry.shared.Multilingual;

/** By what institutions are recognised, and which of them share a key. An institution that has ended is nobody's double. */
@ApplicationScoped
public class Portraits {
  private static final String OUTSIDE_CARE = "COLONY";
  private static final int AT_ONCE = 500;
  /** A key that more institutions share is no sign: an owner's telephone, a word that all names have. */
  private static final long MOST_SHARING = 20;

  @PersistenceContext
  EntityManager em;

  /** Portraits of those among these that have not ended, by what is known today. */
  Map<Long, Portrait> of(Collection<Long> ids) {
    var portraits = new HashMap<Long, Portrait>();
    var ended = new HashSet<Long>();
    pieces(ids, some -> {
      em.createQuery("select p.institutionId, p.status, p.facts.category, p.facts.name.ky, p.facts.name.ru, p.facts.name.en, p.facts.territory, p.facts.taxNumber, p.facts.phone, p.period.to"
          + " from InstitutionProfile p where p.institutionId in :ids and p.supersededAt is null order by p.id", Object[].class).setParameter("ids", some).getResultStream().forEach(row -> {
            if (row[9] == null && (((InstitutionStatus) row[1]).isEnd() || OUTSIDE_CARE.equals(row[2]))) {
              ended.add((Long) row[0]);
            }
            portraits.computeIfAbsent((Long) row[0], any -> new Portrait())
                .said(Multilingual.of((String) row[3], (String) row[4], (String) row[5]), (String) row[6], (String) row[7], (String) row[8]);
          });
      em.createQuery("select s.institution.id, s.territory, s.address, s.latitude, s.longitude from Site s where s.institution.id in :ids and s.period.to is null", Object[].class)
          .setParameter("ids", some).getResultStream()
          .filter(row -> portraits.containsKey(row[0]))
          .forEach(row -> portraits.get(row[0]).at((String) row[1], (String) row[2], (BigDecimal) row[3], (BigDecimal) row[4]));
    });
    portraits.keySet().removeAll(ended);
    return portraits;
  }

  /**
   * For each of these the ids of others with which it shares a key that tells something.
   *
   * @param common keys known to be shared by too many, which are not counted again; those found are added
   */
  Map<Long, Set<Long>> sharing(Map<Long, Portrait> sought, Set<String> common) {
    var bearers = bearers(sought.values().stream().flatMap(portrait -> portrait.soughtKeys().stream()).filter(key -> !common.contains(key)).distinct().toList(), common);
    var found = new HashMap<Long, Set<Long>>();
    sought.forEach((id, portrait) -> {
      var others = new TreeSet<Long>();
      portrait.soughtKeys().forEach(key -> others.addAll(bearers.getOrDefault(key, List.of())));
      others.remove(id);
      found.put(id, others);
    });
    return found;
  }

  private Map<String, List<Long>> bearers(List<String> keys, Set<String> common) {
    var telling = new ArrayList<String>();
    pieces(keys, some -> em.createQuery("select t.sign, count(t) from Trait t where t.sign in :keys group by t.sign", Object[].class).setParameter("keys", some).getResultStream()
        .forEach(row -> ((Long) row[1] > MOST_SHARING ? common : telling).add((String) row[0])));
    var bearers = new HashMap<String, List<Long>>();
    pieces(telling, some -> em.createQuery("select t.sign, t.institutionId from Trait t where t.sign in :keys", Object[].class).setParameter("keys", some).getResultStream()
        .forEach(row -> bearers.computeIfAbsent((String) row[0], any -> new ArrayList<>()).add((Long) row[1])));
    return bearers;
  }

  private static <T> void pieces(Collection<T> all, Consumer<List<T>> taker) {
    var list = List.copyOf(all);
    for (int at = 0; at < list.size(); at += AT_ONCE) {
      taker.accept(list.subList(at, Math.min(list.size(), at + AT_ONCE)));
    }
  }
}
