package kg.childcare.registry.document.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.FiledDocument;

/**
 * Tells anyone whether a printed document is what the registry issued. An unknown code and a malformed one look the same, and take as long as a
 * known one: in place of a document that is not there another is read and looked into, and nothing told of it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicChecks {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  CheckLimiter limiter;

  @Inject
  @Any
  Instance<DocumentStanding> standings;

  /** @param address where the question comes from; refused with {@code document.rule.tooManyChecks} when it asks too often */
  public Optional<DocumentCheck> check(String typed, String address) {
    limiter.admit(address, clock.instant());
    var asked = id("select d.id from FiledDocument d where d.checkCode = ?1", CheckCode.typed(typed).text());
    var decoy = id("select d.id from FiledDocument d where d.checkCode <> ?1 order by d.id", CheckCode.typed(typed).text());
    var told = Stream.of(asked, decoy).filter(Objects::nonNull).findFirst().map(id -> told(em.find(FiledDocument.class, id)));
    return asked == null ? Optional.empty() : told;
  }

  private Long id(String query, String code) {
    return em.createQuery(query, Long.class).setParameter(1, code).setMaxResults(1).getResultStream().findFirst().orElse(null);
  }

  private DocumentCheck told(FiledDocument document) {
    return new DocumentCheck(
        document.kind(), document.number(), document.date(), document.language(), document.institutionNumber(), document.institution(),
        document.isUnchanged(), document.isSuperseded(), standing(document), document.wordsDigest());
  }

  private String standing(FiledDocument document) {
    return standings.stream()
        .flatMap(one -> one.of(document.kind(), document.subjectId(), LocalDate.now(clock)).stream())
        .findFirst()
        .orElse(null);
  }
}
