package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegistrationNumber;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ImportTurn;
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

  /** Takes the turn and begins to write; nothing while another import is being written, or when this one no longer waits. */
  public Optional<ListImport> begin(long importId) {
    var turn = em.find(ImportTurn.class, ImportTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    var list = imports.held(importId);
    if (list.stateAt(now()) != ImportState.WAITING || isTaken(turn)) {
      return Optional.empty();
    }
    turn.take(importId);
    list.write(imports.promised(importId), now());
    return Optional.of(list);
  }

  /** The import that has waited longest, if it is free to begin. */
  public Optional<ImportConfirmed> next() {
    return isTaken(em.find(ImportTurn.class, ImportTurn.ONLY)) ? Optional.empty()
        : em.createQuery("select new kg.childcare.registry.institution.imports.service.ImportConfirmed(i.id, i.createdBy) from ListImport i where i.state = :waiting order by i.id", ImportConfirmed.class)
            .setParameter("waiting", ImportState.WAITING).setMaxResults(1).getResultStream().findFirst();
  }

  /** Whether an import is being written at this moment, on any server. */
  public boolean isWriting() {
    return isTaken(em.find(ImportTurn.class, ImportTurn.ONLY));
  }

  private boolean isTaken(ImportTurn turn) {
    var other = turn.importId() == null ? null : em.find(ListImport.class, turn.importId());
    return other != null && other.stateAt(now()) == ImportState.WRITING;
  }

  /** Lines after another that are to be entered and have not been yet, detached. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<ImportedRow> promised(long importId, int after, int most) {
    return imports.promisedAfter(importId, after, most);
  }

  /** Answers false when the import was given up meanwhile; then nothing is written. */
  @Audited("import")
  public boolean write(long importId, String author, List<RowTable.Decided> batch) {
    audit.by(author);
    audit.about("import", importId);
    if (imports.held(importId).stateAt(now()) == ImportState.CANCELLED) {
      return false;
    }
    var entered = new ArrayList<RowTable.Entered>();
    var others = new ArrayList<RowTable.Decided>();
    var numbers = freeNumbers(batch.size());
    for (var decided : batch) {
      if (decided.verdict().fate() == RowFate.CREATE) {
        entered.add(new RowTable.Entered(decided.rowId(), enter(numbers.pop(), author, decided.verdict())));
      } else {
        others.add(decided);
      }
    }
    em.createQuery("update ListImport i set i.rowsDone = i.rowsDone + :done, i.beatAt = :now where i.id = :id").setParameter("done", batch.size()).setParameter("now", now()).setParameter("id", importId).executeUpdate();
    mark(entered, others);
    return true;
  }

  private void mark(List<RowTable.Entered> entered, List<RowTable.Decided> others) {
    try {
      var rows = new RowTable(em.unwrap(Connection.class));
      rows.mark(entered);
      rows.correct(others);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String enter(String number, String author, Verdict verdict) {
    var facts = verdict.facts();
    var entry = new InstitutionProfile.Entry(now(), author, facts.reason(), reference.territory(facts.territory()).name().inAll());
    var institution = Institution.propose(number, facts.facts(), categories.rules(facts.category(), facts.from()), facts.from(), entry);
    if (verdict.address() != null) {
      institution.addSite(new SitePlan(verdict.name().substring(0, Math.min(LABEL, verdict.name().length())), facts.territory(), verdict.address(), null, null, facts.capacity()), institution.profiles().get(0).period().from());
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
    var list = imports.held(importId);
    if (list.stateAt(now()) != ImportState.CANCELLED) {
      list.finish();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
