package kg.childcare.registry.reference.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One column of a reference table and where its value comes from in the file. */
record ReferenceColumn(String column, Function<CSVRecord, Object> value) {
  static ReferenceColumn text(String column, String field) {
    return new ReferenceColumn(column, row -> row.get(field));
  }

  static ReferenceColumn text(String column) {
    return text(column, column);
  }

  static ReferenceColumn firstWord(String column, String field) {
    return new ReferenceColumn(column, row -> row.get(field).split(" ")[0]);
  }

  static ReferenceColumn number(String column, String field) {
    return new ReferenceColumn(column, row -> row.get(field) == null ? null : Long.valueOf(row.get(field)));
  }

  static ReferenceColumn decimal(String column, String field) {
    return new ReferenceColumn(column, row -> row.get(field) == null ? null : new BigDecimal(row.get(field)));
  }

  static ReferenceColumn date(String column, String field) {
    return new ReferenceColumn(column, row -> row.get(field) == null ? null : LocalDate.parse(row.get(field)));
  }

  static ReferenceColumn yes(String column, String field, String word) {
    return new ReferenceColumn(column, row -> word.equals(row.get(field)));
  }

  /** Where the row stands in its file, so that lists keep the order of the source. */
  static ReferenceColumn place() {
    return new ReferenceColumn("place", CSVRecord::getRecordNumber);
  }
}
