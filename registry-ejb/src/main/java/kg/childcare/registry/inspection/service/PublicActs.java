package kg.childcare.registry.inspection.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.inspection.ActPublication;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.PublicationState;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.Feed;
import kg.childcare.registry.shared.service.FeedBook;
import kg.childcare.registry.shared.service.FeedCursor;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.standards.Severity;

/** Published acts as everybody may read them; those of an institution that is not in the public register are not there. */
@Stateless
@TransactionAttribute(SUPPORTS)
@PermitAll
public class PublicActs {
  private static final Feed CHANGES = new Feed("acts", "act_publication", "changed_at", null);

  @PersistenceContext
  EntityManager em;

  @Inject
  PublicRegister register;

  @Inject
  Publications publications;

  @Inject
  DocumentArchive archive;

  @Inject
  FeedBook feed;

  /** Published acts of one institution, the newest visit first. */
  public List<PublishedActRow> of(String institutionNumber) {
    return of(institutionNumber, null);
  }

  /** Those of visits up to a day, as they are published now; null is today. */
  public List<PublishedActRow> of(String institutionNumber, LocalDate day) {
    var institution = register.institution(institutionNumber, day);
    var found = em.createQuery("select p from ActPublication p join fetch p.inspection i where i.institutionId = :place and p.state = :published order by i.visitDate desc", ActPublication.class)
        .setParameter("place", institution.id())
        .setParameter("published", PublicationState.PUBLISHED)
        .getResultStream().filter(publication -> day == null || !publication.inspection().visitDate().isAfter(day)).toList();
    return rows(found, Map.of(institution.id(), institution));
  }

  public PublishedAct act(String number) {
    var publication = published(number);
    return publications.act(publication, register.among(List.of(publication.inspection().institutionId())).values().iterator().next());
  }

  /** The published version as it was filed. */
  public byte[] pdf(String number, Language language) {
    var visit = published(number).inspection().id();
    var document = archive.current(DocumentKind.INSPECTION_ACT_PUBLIC, visit, language).orElseThrow(() -> new NotThere("act", number));
    return archive.content(document.id());
  }

  /** What was published or withdrawn after a cursor, each once by its last state, in the order in which it became known; also what was committed late. */
  public PublishedActs changes(FeedCursor after, int size) {
    var more = true;
    while (more) { // after a long list there is much to place, and a reader who got nothing would come back late
      more = feed.catchUp(CHANGES);
    }
    var end = feed.last(CHANGES);
    after.requireGivenOut(end);
    var most = Math.min(Math.max(1, size), PageRequest.MAX_SIZE);
    var begin = after.place() == null ? "p.changedAt > :begin" : "p.place > :begin";
    var found = em.createQuery("select p from ActPublication p join fetch p.inspection i where p.state <> :replaced and p.place <= :end and " + begin + " order by p.place", ActPublication.class)
        .setParameter("replaced", PublicationState.REPLACED)
        .setParameter("end", end)
        .setParameter("begin", after.place() == null ? after.recordedAfter() : after.place())
        .setMaxResults(most)
        .getResultList();
    var rows = rows(found, register.among(found.stream().map(publication -> publication.inspection().institutionId()).distinct().toList()));
    return new PublishedActs(rows, after.next(end, found.size() == most, found.isEmpty() ? 0 : found.get(found.size() - 1).place()));
  }

  private ActPublication published(String number) {
    return em.createQuery("select p from ActPublication p join fetch p.inspection i where i.act.number = :number and p.state = :published", ActPublication.class)
        .setParameter("number", number)
        .setParameter("published", PublicationState.PUBLISHED)
        .getResultStream()
        .findFirst()
        .filter(publication -> !register.among(List.of(publication.inspection().institutionId())).isEmpty())
        .orElseThrow(() -> new NotThere("act", number));
  }

  private List<PublishedActRow> rows(List<ActPublication> found, Map<Long, PublicInstitution> places) {
    var visits = found.stream().map(publication -> publication.inspection().id()).toList();
    var all = counted("select i.id, count(f) from Finding f join f.inspection i where i.id in :visits group by i.id", visits, null);
    var critical = counted("select i.id, count(f) from Finding f join f.inspection i where i.id in :visits and f.severity = :what group by i.id", visits, Severity.CRITICAL);
    var right = counted("select i.id, count(a) from CorrectiveAction a join a.finding f join f.inspection i where i.id in :visits and a.status = :what group by i.id", visits, ActionStatus.VERIFIED);
    return found.stream().filter(publication -> places.containsKey(publication.inspection().institutionId())).map(publication -> {
      var visit = publication.inspection();
      boolean told = publication.isPublished();
      return new PublishedActRow(
          publication.id(), publication.place(), visit.act().number(), places.get(visit.institutionId()).number(), visit.visitDate(), publication.state(), publication.edition(), publication.publishedAt(),
          publication.changedAt(), told ? publication.result() : null, told ? all.getOrDefault(visit.id(), 0L) : 0, told ? critical.getOrDefault(visit.id(), 0L) : 0,
          told ? right.getOrDefault(visit.id(), 0L) : 0);
    }).toList();
  }

  private Map<Long, Long> counted(String jpql, Collection<Long> visits, Object what) {
    if (visits.isEmpty()) {
      return Map.of();
    }
    var query = em.createQuery(jpql, Object[].class).setParameter("visits", visits);
    return (what == null ? query : query.setParameter("what", what)).getResultStream().collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }
}
