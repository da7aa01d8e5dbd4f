package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** Writes what a confirmed import promised to enter, and no more; each line is judged once more against the register of this moment. */
@ApplicationScoped
public class ImportWriter {
  private static final int BATCH = 500;

  @Inject
  ImportBatches batches;

  @Inject
  RowJudges judges;

  @Inject
  Authors authors;

  /** Answers false when it was not its turn. */
  boolean write(ImportConfirmed confirmed) {
    var id = confirmed.importId();
    var begun = batches.begin(id);
    if (begun.isEmpty()) {
      return false;
    }
    var list = begun.get();
    var judge = judges.judge(list.layout(), list.origin(), authors.grants(confirmed.author()), LineSource.NONE);
    int after = 0;
    for (var rows = batches.promised(id, after, BATCH); !rows.isEmpty(); rows = batches.promised(id, after, BATCH)) {
      var decided = new ArrayList<RowTable.Decided>();
      rows.forEach(row -> decided.add(new RowTable.Decided(row.id(), judge.judge(LineSource.Line.of(row)))));
      if (!batches.write(id, confirmed.author(), decided)) {
        return true;
      }
      after = rows.get(rows.size() - 1).line().line();
    }
    batches.finish(id);
    return true;
  }
}
