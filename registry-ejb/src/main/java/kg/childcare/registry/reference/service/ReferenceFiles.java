package kg.childcare.registry.reference.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;

/** Remembers which shipped files are in the database already, by their digest, so that a start loads only what changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReferenceFiles {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  /** Keeps a second node from loading at the same time; until the end of the transaction. */
  public void lock() {
    em.createNativeQuery("SELECT digest FROM reference_file WHERE name = 'lock' FOR UPDATE").getSingleResult();
  }

  public void whenChanged(String name, Consumer<List<CSVRecord>> load) {
    var csv = ReferenceCsv.named(name);
    if (changed(csv)) {
      load.accept(csv.rows());
      loaded(csv);
    }
  }

  public boolean changed(ReferenceCsv csv) {
    return em.createNativeQuery("SELECT digest FROM reference_file WHERE name = ?")
        .setParameter(1, csv.name())
        .getResultList().stream()
        .noneMatch(csv.digest()::equals);
  }

  public void loaded(ReferenceCsv csv) {
    var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    var known = em.createNativeQuery("UPDATE reference_file SET digest = ?, loaded_at = ? WHERE name = ?")
        .setParameter(1, csv.digest()).setParameter(2, now).setParameter(3, csv.name())
        .executeUpdate();
    if (known == 0) {
      em.createNativeQuery("INSERT INTO reference_file (name, digest, loaded_at) VALUES (?, ?, ?)")
          .setParameter(1, csv.name()).setParameter(2, csv.digest()).setParameter(3, now)
          .executeUpdate();
    }
  }
}
