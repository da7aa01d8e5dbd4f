package kg.childcare.registry.institution.imports.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.RowFate;

/** An import as its author sees it: how far it is and how many lines have which fate. @param rowsDone lines dealt with while writing */
public record ImportView(long id, int version, String source, String fileName, ImportState state, Instant createdAt, String createdBy, int rowsTotal, int rowsDone,
    Map<RowFate, Long> counts, long written, Layout layout) implements Serializable {
  static ImportView of(ListImport list, Instant now, Map<RowFate, Long> counts, long written) {
    return new ImportView(list.id(), list.version(), list.source(), list.fileName(), list.stateAt(now), list.createdAt(), list.createdBy(), list.rowsTotal(), list.rowsDone(), counts, written, list.layout());
  }

  public long count(RowFate fate) {
    return counts.getOrDefault(fate, 0L);
  }

  /** Progress in percent. */
  public int percent() {
    return rowsTotal == 0 ? 100 : (int) (100L * rowsDone / rowsTotal);
  }
}
