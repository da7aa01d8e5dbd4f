package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.shared.service.Background;
import kg.childcare.registry.shared.service.Handover;

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

  @Inject
  Background background;

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
    try (var handover = new Handover(background::besides)) {
      for (var rows = batches.promised(id, after, BATCH); !rows.isEmpty(); rows = batches.promised(id, after, BATCH)) {
        var decided = decided(rows, judge);
        if (!handover.give(() -> batches.write(id, confirmed.author(), decided))) {
          return true;
        }
        after = rows.get(rows.size() - 1).line().line();
      }
      if (!handover.isWanted()) {
        return true;
      }
    }
    batches.finish(id);
    return true;
  }

  private List<RowTable.Decided> decided(List<ImportedRow> rows, RowJudge judge) {
    var decided = new ArrayList<RowTable.Decided>();
    var verdicts = agreements.told(rows.stream().map(row -> judge.judge(LineSource.Line.of(row))).toList());
    for (int i = 0; i < rows.size(); i++) {
      decided.add(new RowTable.Decided(rows.get(i).id(), verdicts.get(i)));
    }
    return decided;
  }
}
