package kg.childcare.registry.reference.service;

import static java.util.stream.Collectors.joining;
import static kg.childcare.registry.reference.service.ReferenceColumn.date;
import static kg.childcare.registry.reference.service.ReferenceColumn.decimal;
import static kg.childcare.registry.reference.service.ReferenceColumn.firstWord;
import static kg.childcare.registry.reference.service.ReferenceColumn.number;
import static kg.childcare.registry.reference.service.ReferenceColumn.place;
import static kg.childcare.registry.reference.service.ReferenceColumn.text;
import static kg.childcare.registry.reference.service.ReferenceColumn.yes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The reference tables that mirror a file row by row; the first columns are the key. */
enum ReferenceTable {
  TERRITORY("regions.csv", "territory", 1, text("code"), text("parent_code", "parent"), text("level"), text("name_ky"), text("name_ru"),
      text("name_en"), decimal("latitude", "lat"), decimal("longitude", "lon"), text("iso_code", "iso3166_2")),
  CATEGORY("institution_categories.csv", "institution_category", 1, text("code"), text("name_ky"), text("name_ru"), text("name_en"),
      text("owner_kind"), number("age_min", "age_min"), number("age_max", "age_max"), number("max_capacity", "max_capacity"),
      yes("preventive", "npm_mandate", "yes"), firstWord("accreditation", "accreditation_required"), text("legal_basis"),
      text("definition", "definition_en"), text("verification")),
  OWNERSHIP("ownership_types.csv", "ownership_type", 1, text("code"), text("name_ky"), text("name_ru"), text("name_en"), text("note")),
  LEGAL_ACT("legal_acts.csv", "legal_act", 1, text("code"), text("name_ky"), text("name_ru"), text("name_en"), text("number"),
      date("adopted_on", "adopted_on"), date("valid_from", "valid_from"), date("valid_to", "valid_to"), text("status"), text("note")),
  BODY("bodies.csv", "public_body", 1, text("code"), text("name_ky"), text("name_ru"), text("name_en"), text("kind"),
      date("valid_from", "valid_from"), date("valid_to", "valid_to"), text("act_code"), text("status")),
  CALENDAR("calendar.csv", "calendar_day", 1, date("calendar_date", "date"), yes("day_off", "day_off", "true"), text("name_ky"),
      text("name_ru"), text("name_en"), text("status")),
  REPORT_FIELD("monthly_report_fields.csv", "report_field", 1, text("code", "field_code"), text("section"), place(), text("record_level"),
      text("field_type", "type"), text("name_ky", "label_ky"), text("name_ru", "label_ru"), text("name_en", "label_en"),
      text("disaggregation"), text("validation_rule"), text("source")),
  INDICATOR("indicators.csv", "indicator", 1, text("code"), place(), text("indicator_group", "group"), text("name_ky"), text("name_ru"),
      text("name_en"), text("formula"), text("disaggregation"), text("period"), text("unit"), text("data_fields"), text("source")),
  GLOSSARY("glossary.csv", "glossary_term", 1, text("code", "key"), text("name_ky", "ky"), text("name_ru", "ru"), text("name_en", "en"),
      text("status"), text("note")),
  POPULATION("population.csv", "population", 3, text("territory_code", "region_code"), date("reference_date", "reference_date"),
      text("age_band"), number("total", "total_population"), number("children", "children"), text("status"), text("source"));

  private final String file;
  private final String table;
  private final List<ReferenceColumn> keys;
  private final List<ReferenceColumn> others;
  private final String insert;
  private final String update;

  ReferenceTable(String file, String table, int keyColumns, ReferenceColumn... columns) {
    this.file = file;
    this.table = table;
    this.keys = List.of(columns).subList(0, keyColumns);
    this.others = List.of(columns).subList(keyColumns, columns.length);
    this.update = "UPDATE " + table + " SET " + equal(others, ", ") + " WHERE " + equal(keys, " AND ");
    this.insert = Stream.concat(others.stream(), keys.stream()).map(ReferenceColumn::column).collect(joining(", ", "INSERT INTO " + table + " (", ""))
        + Stream.of(columns).map(any -> "?").collect(joining(", ", ") VALUES (", ")"));
  }

  String file() {
    return file;
  }

  String table() {
    return table;
  }

  /** Changes the rows that are there and adds those that are not. */
  void load(Connection connection, List<CSVRecord> rows) throws SQLException {
    try (var updating = connection.prepareStatement(update); var inserting = connection.prepareStatement(insert)) {
      for (var row : rows) {
        fill(updating, row);
        if (updating.executeUpdate() == 0) {
          fill(inserting, row);
          inserting.addBatch();
        }
      }
      inserting.executeBatch();
    }
  }

  private void fill(PreparedStatement statement, CSVRecord row) throws SQLException {
    int place = 0;
    for (var column : Stream.concat(others.stream(), keys.stream()).toList()) {
      statement.setObject(++place, column.value().apply(row));
    }
  }

  private static String equal(List<ReferenceColumn> columns, String between) {
    return columns.stream().map(column -> column.column() + " = ?").collect(joining(between));
  }
}
