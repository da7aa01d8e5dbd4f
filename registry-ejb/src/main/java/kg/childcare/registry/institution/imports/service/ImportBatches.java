package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegistrationNumber;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.Verdict;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.reference.service.Reference;

/** Writes the lines of a confirmed import, some hundred in one transaction: the institution and the mark on its line together, or neither. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportBatches {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LABEL = 200;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  CategoryBook categories;

  @Inject
  Reference reference;

  @Inject
  Imports imports;

  @Inject
  AuditTrail audit;

  /** What a confirmed import is about. */
  public record Task(ListImport list, List<ImportedRow> rows) {}

  /** A line and what was decided of it. */
  public record Decided(Long rowId, Verdict verdict) {}

  /** Everything that is to be written, detached. */
  public Task begin(long importId) {
    return new Task(em.find(ListImport.class, importId), imports.rows(importId));
  }

  /** Answers false when the import was given up meanwhile; then nothing is written. @param done lines dealt with after this batch */
  @Audited("import")
  public boolean write(long importId, String author, List<Decided> batch, int done) {
    audit.by(author);
    audit.about("import", importId);
    var list = em.find(ListImport.class, importId);
    if (list.stateAt(now()) == ImportState.CANCELLED) {
      return false;
    }
    var rows = rows(batch);
    var numbers = freeNumbers(batch.size());
    for (var decided : batch) {
      var row = rows.get(decided.rowId());
      row.judge(decided.verdict());
      if (decided.verdict().fate() == RowFate.CREATE && !row.isWritten()) {
        row.written(enter(numbers.pop(), author, decided.verdict()));
      }
    }
    em.createQuery("update ListImport i set i.rowsDone = :done, i.beatAt = :now where i.id = :id").setParameter("done", done).setParameter("now", now()).setParameter("id", importId).executeUpdate();
    return true;
  }

  private Map<Long, ImportedRow> rows(List<Decided> batch) {
    return batch.isEmpty() ? Map.of() : em.createQuery("select r from ImportedRow r where r.id in :ids", ImportedRow.class).setParameter("ids", batch.stream().map(Decided::rowId).toList())
        .getResultStream().collect(Collectors.toMap(ImportedRow::id, Function.identity()));
  }

  private String enter(String number, String author, Verdict verdict) {
    var facts = verdict.facts();
    var entry = new InstitutionProfile.Entry(now(), author, facts.reason(), reference.territory(facts.territory()).name().inAll());
    var institution = Institution.propose(number, facts.facts(), categories.rules(facts.category(), facts.from()), facts.from(), entry);
    if (verdict.address() != null) {
      institution.addSite(new SitePlan(verdict.name().substring(0, Math.min(LABEL, verdict.name().length())), facts.territory(), verdict.address(), null, null, facts.capacity()), facts.from());
    }
    em.persist(institution);
    audit.also("institution", number);
    return number;
  }

  private Deque<String> freeNumbers(int wanted) {
    var free = new HashSet<String>();
    while (free.size() < wanted) {
      free.add(RegistrationNumber.draw(RANDOM));
      if (free.size() == wanted) {
        free.removeAll(em.createQuery("select i.number from Institution i where i.number in :numbers", String.class).setParameter("numbers", free).getResultList());
      }
    }
    return new ArrayDeque<>(free);
  }

  public void finish(long importId) {
    em.find(ListImport.class, importId).finish();
  }

  /** Says that nobody goes on writing, after a failure. */
  public void interrupt(long importId) {
    em.find(ListImport.class, importId).interrupt();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
