package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** Writes what a confirmed import promised to enter, and no more; each line is judged once more against the register of this moment. */
@ApplicationScoped
public class ImportWriter {
  private static final int BATCH = 1_000;

  @Inject
  ImportBatches batches;

  @Inject
  ImportReadings readings;

  @Inject
  RowJudges judges;

  @Inject
  Agreements agreements;

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
    var judge = judges.judgeAgain(list.layout(), new RowJudges.Reader(list.origin(), authors.grants(confirmed.author()), () -> readings.alive(id)), list.newsFrom());
    int after = 0;
    for (var rows = batches.promised(id, after, BATCH); !rows.isEmpty(); rows = batches.promised(id, after, BATCH)) {
      var decided = new ArrayList<RowTable.Decided>();
      var verdicts = agreements.told(rows.stream().map(row -> judge.judge(LineSource.Line.of(row))).toList());
      for (int i = 0; i < rows.size(); i++) {
        decided.add(new RowTable.Decided(rows.get(i).id(), verdicts.get(i)));
      }
      if (!batches.write(id, confirmed.author(), decided)) {
        return true;
      }
      after = rows.get(rows.size() - 1).line().line();
    }
    batches.finish(id);
    return true;
  }
}
