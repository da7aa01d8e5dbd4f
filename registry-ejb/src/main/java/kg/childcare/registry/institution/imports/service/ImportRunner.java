package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.security.service.GrantInForce;
import kg.childcare.registry.security.service.SessionQueries;
import kg.childcare.registry.security.service.SignedInPerson;
import kg.childcare.registry.shared.Role;

/** Writes confirmed imports in the background; whoever confirmed may leave. The author's grants of the moment decide, as on the form. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
  private static final int BATCH = 500;

  @Inject
  ImportBatches batches;

  @Inject
  RowJudges judges;

  @Inject
  SessionQueries people;

  @Asynchronous
  public void write(ImportConfirmed confirmed) {
    try {
      writeAll(confirmed);
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "An import was interrupted", failure);
      batches.interrupt(confirmed.importId());
    }
  }

  private void writeAll(ImportConfirmed confirmed) {
    var task = batches.begin(confirmed.importId());
    var judge = judges.judge(task.list().layout(), task.list().origin(), grants(confirmed.author()), task.rows().stream().map(RowJudges.Line::of).toList());
    var batch = new ArrayList<ImportBatches.Decided>();
    int done = 0;
    for (var row : task.rows()) {
      decided(judge, row, batch);
      if (++done % BATCH == 0 && !batches.write(confirmed.importId(), confirmed.author(), drained(batch), done)) {
        return;
      }
    }
    if (batches.write(confirmed.importId(), confirmed.author(), drained(batch), done)) {
      batches.finish(confirmed.importId());
    }
  }

  private static void decided(RowJudge judge, ImportedRow row, List<ImportBatches.Decided> batch) {
    if (!row.isWritten()) {
      var verdict = judge.judge(row.line(), row.placeAbove(), row.isCreateAnyway());
      if (verdict.fate() == RowFate.CREATE || verdict.fate() != row.fate()) {
        batch.add(new ImportBatches.Decided(row.id(), verdict));
      }
    }
  }

  private static List<ImportBatches.Decided> drained(List<ImportBatches.Decided> batch) {
    var full = List.copyOf(batch);
    batch.clear();
    return full;
  }

  private List<GrantInForce> grants(String author) {
    return people.named(author).map(SignedInPerson::grants).orElse(List.of()).stream().filter(grant -> grant.role().equals(Role.REGISTRAR)).toList();
  }
}
