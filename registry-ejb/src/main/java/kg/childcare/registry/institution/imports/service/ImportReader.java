package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.Verdict;
import kg.childcare.registry.shared.service.Background;
import kg.childcare.registry.shared.service.Handover;

/** Says of each line of an import what would become of it: twice through the file or through the lines kept of it, some thousand lines in memory. */
@ApplicationScoped
public class ImportReader {
  private static final int BATCH = 1_000;

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

  /** Answers whether it is to be written at once. */
  boolean read(ImportReceived received) {
    var begun = readings.begin(received.importId());
    if (begun.isEmpty()) {
      return false;
    }
    return begun.get().content().length > 0 ? readFile(begun.get(), received.author()) : judgeAnew(begun.get().list(), received.author());
  }

  private boolean readFile(ImportReadings.Begun begun, String author) {
    var id = begun.list().id();
    try (var table = new BroughtTable(ListFile.open(begun.content()), judges.places())) {
      var layout = begun.layout(Layout.guess(table.heading()));
      var judge = judges.judge(layout, reader(begun.list(), author), table);
      readings.counted(id, layout, table.sheets(), judge.lines());
      return keepAll(id, table, judge) && readings.judged(id, judge.unknown());
    }
  }

  /** Judges line after line and keeps them by lots, so that never more than two lots of them are in memory: one is kept while the next is read. */
  boolean keepAll(long id, LineSource lines, RowJudge judge) {
    return byLots(lines, judge, (lot, done) -> keep(id, lot, done));
  }

  private boolean byLots(LineSource lines, RowJudge judge, Keeper keeper) {
    var lot = new ArrayList<Read>(BATCH);
    var lots = new Count();
    try (var handover = new Handover(background::besides)) {
      lines.each(line -> {
        lot.add(new Read(line, judge.judge(line)));
        return lot.size() < BATCH || give(handover, keeper, drained(lot), ++lots.full * BATCH);
      });
      return give(handover, keeper, drained(lot), judge.lines()) && handover.isWanted();
    }
  }

  private static boolean give(Handover handover, Keeper keeper, List<Read> lot, int done) {
    return handover.give(() -> keeper.keep(lot, done));
  }

  private boolean keep(long id, List<Read> lot, int done) {
    var rows = new ArrayList<ImportedRow>(lot.size());
    each(lot, (line, verdict) -> rows.add(new ImportedRow(id, line.text(), line.placeAbove(), verdict)));
    return readings.keep(id, rows, done);
  }

  private void each(List<Read> lot, BiConsumer<LineSource.Line, Verdict> taker) {
    var verdicts = agreements.told(lot.stream().map(Read::judged).toList());
    for (int i = 0; i < verdicts.size(); i++) {
      taker.accept(lot.get(i).line(), verdicts.get(i));
    }
  }

  private boolean judgeAnew(ListImport list, String author) {
    var id = list.id();
    LineSource kept = taker -> readings.each(id, BATCH, taker);
    var judge = judges.judge(list.layout(), reader(list, author), kept);
    return byLots(kept, judge, (lot, done) -> correct(id, lot, done)) && readings.judged(id, judge.unknown());
  }

  private RowJudges.Reader reader(ListImport list, String author) {
    return new RowJudges.Reader(list.origin(), authors.grants(author), () -> readings.alive(list.id()));
  }

  private boolean correct(long id, List<Read> lot, int done) {
    var changed = new ArrayList<RowTable.Decided>();
    each(lot, (line, verdict) -> {
      if (line.kept().differsFrom(verdict)) {
        changed.add(new RowTable.Decided(line.kept().id(), verdict));
      }
    });
    return readings.correct(id, changed, done);
  }

  private static <T> List<T> drained(List<T> batch) {
    var full = List.copyOf(batch);
    batch.clear();
    return full;
  }

  /** A line and what is to become of it. */
  private record Read(LineSource.Line line, RowJudge.Judged judged) {}

  /** What becomes of a lot; answers whether anybody still wants the next. @param done lines dealt with after these */
  @FunctionalInterface
  private interface Keeper {
    boolean keep(List<Read> lot, int done);
  }

  private static final class Count {
    private int full;
  }
}
