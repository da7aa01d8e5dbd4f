package kg.childcare.registry.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.audit.AuditEntry;
import kg.childcare.registry.audit.ChainHead;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Vault;

/** Appends to the hash chain. The head is locked after everything else was written, so that use cases wait for each other as briefly as can be. */
@Stateless
@PermitAll
public class AuditLedger {
  static final String COLUMN = "audit_entry.sealed";

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Vault vault;

  /** Appends in the transaction of the use case: both are kept, or neither. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void append(List<AuditTrail.Recorded> deeds) {
    em.flush();
    var head = em.find(ChainHead.class, ChainHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    var now = Instant.now(clock);
    deeds.forEach(recorded -> em.persist(head.append(content(now, recorded))));
    em.flush();
  }

  /** Appends in a transaction of its own, so that the entry outlives the failure of what it tells about. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void appendApart(List<AuditTrail.Recorded> deeds) {
    append(deeds);
  }

  private AuditEntry.Content content(Instant now, AuditTrail.Recorded recorded) {
    if (!recorded.audience().sealed()) {
      return AuditEntry.Content.open(now, recorded.deed());
    }
    var sealId = UUID.randomUUID().toString();
    return AuditEntry.Content.sealed(now, recorded.audience(), sealId, vault.seal(Purpose.AUDIT, COLUMN, sealId, recorded.deed().line()));
  }
}
