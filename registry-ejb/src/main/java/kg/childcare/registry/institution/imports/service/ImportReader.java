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

/** Says of each line of an import what would become of it: twice through the file or through the lines kept of it, some hundred lines in memory. */
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

  /** Judges line after line and keeps them by lots, so that never more than one lot of them is in memory. */
  boolean keepAll(long id, LineSource lines, RowJudge judge) {
    var lot = new ArrayList<Read>(BATCH);
    var done = new Progress();
    lines.each(line -> {
      lot.add(new Read(line, judge.judge(line)));
      return lot.size() < BATCH || done.add(keep(id, drained(lot), done.lines + BATCH), BATCH);
    });
    return done.alive && keep(id, drained(lot), judge.lines());
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
    var lot = new ArrayList<Read>(BATCH);
    var done = new Progress();
    kept.each(line -> {
      lot.add(new Read(line, judge.judge(line)));
      return lot.size() < BATCH || done.add(correct(id, drained(lot), done.lines + BATCH), BATCH);
    });
    return done.alive && correct(id, drained(lot), judge.lines()) && readings.judged(id, judge.unknown());
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

  /** How far it is, and whether anybody still wants it. */
  private static final class Progress {
    private int lines;
    private boolean alive = true;

    private boolean add(boolean wanted, int more) {
      lines += more;
      alive = wanted;
      return wanted;
    }
  }
}
