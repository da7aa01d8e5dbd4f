package kg.childcare.registry.security.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.shared.IdempotentRequest;
import kg.childcare.registry.shared.RuleViolation;

/** Remembers for a day which requests were carried out, so that one sent twice is done once. Rules: {@code shared.rule.idempotency*}. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class IdempotencyLedger {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String COLUMN = "idempotent_request.body";

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Vault vault;

  /** An answer given before. @param headers lines {@code Name: value} */
  public record Answer(int status, String headers, byte[] body) {}

  /** Books the request to an address, or answers what it was answered before; refuses another request under the same key, and one still running. */
  public Optional<Answer> begin(String id, String path, String digest) {
    em.createQuery("delete from IdempotentRequest r where r.begunAt < :old").setParameter("old", clock.instant().minus(KEPT)).executeUpdate();
    var known = em.find(IdempotentRequest.class, id);
    if (known == null) {
      em.persist(new IdempotentRequest(id, digest, clock.instant()));
      em.flush();
      return Optional.empty();
    }
    RuleViolation.require(known.isSame(digest), "shared.rule.idempotencyReused");
    RuleViolation.require(known.isAnswered(), "shared.rule.idempotencyRunning");
    return Optional.of(new Answer(known.status(), known.headers(), known.body() == null ? null : vault.openBytes(Purpose.behind(path), COLUMN, id, known.body())));
  }

  public void answered(String id, String path, int status, String headers, byte[] body) {
    em.find(IdempotentRequest.class, id).answered(status, headers, body == null ? null : vault.sealBytes(Purpose.behind(path), COLUMN, id, body));
  }

  /** Forgets a request that was refused or failed: nothing was written, so it may be sent again. */
  public void abandon(String id) {
    em.createQuery("delete from IdempotentRequest r where r.id = :id").setParameter("id", id).executeUpdate();
  }
}
