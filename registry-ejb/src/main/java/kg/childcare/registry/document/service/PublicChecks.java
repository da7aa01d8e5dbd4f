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
import java.util.Optional;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.FiledDocument;

/** Tells anyone whether a printed document is what the registry issued. An unknown code and a malformed one look the same. */
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
    return em.createQuery("select d from FiledDocument d where d.checkCode = :code", FiledDocument.class)
        .setParameter("code", CheckCode.typed(typed).text())
        .getResultStream()
        .findFirst()
        .map(this::told);
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
