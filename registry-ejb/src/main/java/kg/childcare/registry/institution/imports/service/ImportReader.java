package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListImport;

/** Says of each line of an import what would become of it: twice through the file or through the lines kept of it, some hundred lines in memory. */
@ApplicationScoped
public class ImportReader {
  private static final int BATCH = 1_000;

  @Inject
  ImportReadings readings;

  @Inject
  RowJudges judges;

  @Inject
  Authors authors;

  /** Answers whether it is to be written at once. */
  boolean read(ImportReceived received) {
    var begun = readings.begin(received.importId());
    if (begun.isEmpty()) {
      return false;
    }
    var read = begun.get().content().length > 0 ? readFile(begun.get(), received.author()) : judgeAnew(begun.get().list(), received.author());
    return read && readings.judged(received.importId());
  }

  private boolean readFile(ImportReadings.Begun begun, String author) {
    var id = begun.list().id();
    try (var table = new BroughtTable(ListFile.open(begun.content()), judges.places())) {
      var layout = begun.layout(Layout.guess(table.heading()));
      var judge = judges.judge(layout, begun.list().origin(), authors.grants(author), table);
      readings.counted(id, layout, judge.lines());
      var batch = new ArrayList<ImportedRow>(BATCH);
      var done = new Progress();
      table.each(line -> {
        batch.add(new ImportedRow(id, line.text(), line.placeAbove(), judge.judge(line)));
        return batch.size() < BATCH || done.add(readings.keep(id, drained(batch), done.lines + BATCH), BATCH);
      });
      return done.alive && readings.keep(id, drained(batch), judge.lines());
    }
  }

  private boolean judgeAnew(ListImport list, String author) {
    var id = list.id();
    LineSource kept = taker -> readings.each(id, BATCH, taker);
    var judge = judges.judge(list.layout(), list.origin(), authors.grants(author), kept);
    var batch = new ArrayList<RowTable.Decided>();
    var done = new Progress();
    kept.each(line -> {
      var verdict = judge.judge(line);
      if (line.kept().differsFrom(verdict)) {
        batch.add(new RowTable.Decided(line.kept().id(), verdict));
      }
      return ++done.seen % BATCH != 0 || done.add(readings.correct(id, drained(batch), done.seen), BATCH);
    });
    return done.alive && readings.correct(id, drained(batch), judge.lines());
  }

  private static <T> List<T> drained(List<T> batch) {
    var full = List.copyOf(batch);
    batch.clear();
    return full;
  }

  /** How far it is, and whether anybody still wants it. */
  private static final class Progress {
    private int seen;
    private int lines;
    private boolean alive = true;

    private boolean add(boolean wanted, int more) {
      lines += more;
      alive = wanted;
      return wanted;
    }
  }
}
