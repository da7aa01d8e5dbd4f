package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.service.PlainSql.joined;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads of the register what lines of a list may mean: the institutions that share a sign with one of them, and those whose signs are not kept yet. */
@ApplicationScoped
public class KnownNames {
  private static final String OUTSIDE_CARE = "COLONY";
  private static final Instant EVER = Instant.EPOCH;
  private static final int AT_ONCE = 500;

  @PersistenceContext
  EntityManager em;

  /** What lines may mean, in the order in which it was entered. @param alive told again and again while it is read */
  void each(RegisterIndex.Wanted wanted, Runnable alive, Consumer<KnownName> taker) {
    var ids = new TreeSet<>(withoutSigns()); // first, since what gets its signs meanwhile is found by them
    pieces(wanted.signs(), some -> ids.addAll(ids("SELECT institution_id FROM institution_sign WHERE sign IN (" + joined(some) + ")")));
    pieces(wanted.numbers(), some -> ids.addAll(em.createQuery("select i.id from Institution i where i.number in :numbers", Long.class).setParameter("numbers", some).getResultList()));
    read(ids, EVER, alive, taker);
  }

  /** All that was written down from a moment on. */
  void since(Instant news, Runnable alive, Consumer<KnownName> taker) {
    read(em.createQuery("select distinct p.institutionId from InstitutionProfile p where p.recordedAt >= :news and p.supersededAt is null order by p.institutionId", Long.class)
        .setParameter("news", news).getResultList(), news, alive, taker);
  }

  /** Each way in which an institution is called once, however often something else of it changed. */
  private void read(Collection<Long> ids, Instant since, Runnable alive, Consumer<KnownName> taker) {
    pieces(ids, some -> {
      Map<KnownName, KnownName> each = new LinkedHashMap<>();
      em.createQuery(KnownName.SELECTED + " where p.institutionId in :ids and p.supersededAt is null and p.facts.category <> :outside and p.recordedAt >= :since order by p.institutionId, p.id", KnownName.class)
          .setParameter("ids", some)
          .setParameter("outside", OUTSIDE_CARE)
          .setParameter("since", since)
          .getResultList()
          .forEach(known -> each.put(known.whenever(), known));
      each.values().forEach(taker);
      alive.run();
    });
  }

  private List<Long> withoutSigns() {
    return ids("SELECT DISTINCT institution_id FROM institution_profile WHERE has_words = FALSE AND superseded_at IS NULL");
  }

  private List<Long> ids(String question) {
    List<?> found = em.createNativeQuery(question).getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** All that was ever known of the institutions with these numbers. */
  Stream<KnownName> numbered(List<String> numbers) {
    return em.createQuery(KnownName.SELECTED + " where p.supersededAt is null and i.number in :numbers order by p.id", KnownName.class).setParameter("numbers", numbers).getResultStream();
  }

  private static <T> void pieces(Collection<T> all, Consumer<List<T>> taker) {
    var list = List.copyOf(all);
    for (int at = 0; at < list.size(); at += AT_ONCE) {
      taker.accept(list.subList(at, Math.min(list.size(), at + AT_ONCE)));
    }
  }
}
