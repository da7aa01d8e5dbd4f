package kg.childcare.registry.institution.imports.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.ListSheet;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.SourceWord;

/** An import as its author sees it: how far it is and how many lines have which fate. @param rowsDone lines dealt with while reading or writing @param refusal why it could not be read @param sheets of a spreadsheet, read and left out @param words of its source, unknown and with a meaning */
public record ImportView(long id, int version, String source, String fileName, ImportState state, Instant createdAt, String createdBy, int rowsTotal, int rowsDone,
    Map<RowFate, Long> counts, long written, Layout layout, String refusal, List<ListSheet> sheets, List<SourceWord> words) implements Serializable {
  static ImportView of(ListImport list, Instant now, Map<RowFate, Long> counts, long written) {
    return new ImportView(list.id(), list.version(), list.source(), list.fileName(), list.stateAt(now), list.createdAt(), list.createdBy(), list.rowsTotal(), list.rowsDone(), counts, written, list.layout(), list.refusal(), list.sheets(), list.words());
  }

  public long count(RowFate fate) {
    return counts.getOrDefault(fate, 0L);
  }

  /** Progress in percent of the step that runs: of the reading while it is read, of the writing while it is written; 100 when nothing runs any more. */
  public int percent() {
    return switch (state) {
      case RECEIVED, WAITING -> 0;
      case READING, WRITING, INTERRUPTED -> rowsTotal == 0 ? 0 : (int) (100L * rowsDone / rowsTotal);
      case READY, DONE, CANCELLED, REFUSED -> 100;
    };
  }
}
