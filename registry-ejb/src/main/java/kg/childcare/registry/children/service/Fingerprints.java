package kg.childcare.registry.children.service;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Vault;

/** Keeps the key of the fingerprints: made once, stored sealed, so that it outlives a change of the vault's keys. */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Fingerprints {
  private static final String COLUMN = "child_print_key.key_sealed";

  @PersistenceContext
  EntityManager em;

  @Inject
  Vault vault;

  private PrintKey key;

  public PrintKey key() {
    if (key == null) {
      key = new PrintKey(stored().orElseGet(this::made));
    }
    return key;
  }

  private Optional<byte[]> stored() {
    List<?> rows = em.createNativeQuery("SELECT seal_id, key_sealed FROM child_print_key WHERE id = 1").getResultList();
    return rows.stream().map(Object[].class::cast).findFirst()
        .map(row -> vault.openBytes(Purpose.IDENTITY, COLUMN, (String) row[0], (byte[]) row[1]));
  }

  private byte[] made() {
    var fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    var sealId = UUID.randomUUID().toString();
    em.createNativeQuery("INSERT INTO child_print_key (id, seal_id, key_sealed) VALUES (1, ?, ?)")
        .setParameter(1, sealId).setParameter(2, vault.sealBytes(Purpose.IDENTITY, COLUMN, sealId, fresh))
        .executeUpdate();
    return fresh;
  }
}
