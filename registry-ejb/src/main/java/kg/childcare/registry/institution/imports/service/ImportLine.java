package kg.childcare.registry.institution.imports.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.RowFate;

/** A line of an import for a page. @param reasons to be said in the reader's language @param number of the institution that it made or matches */
public record ImportLine(int line, RowFate fate, String name, String cell, String rule, List<String> reasons, String number, boolean written, boolean createAnyway) implements Serializable {
  static ImportLine of(ImportedRow row) {
    return new ImportLine(row.line().line(), row.fate(), row.name(), row.cell(), row.rule(), row.message() == null ? List.of() : row.message().lines().toList(), row.number(), row.isWritten(), row.isCreateAnyway());
  }
}
