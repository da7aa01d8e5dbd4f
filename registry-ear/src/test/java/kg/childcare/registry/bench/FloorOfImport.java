package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.reference.Territory;

/** The rows that an imported list leaves behind, written without asking anything, a thousand at a time. */
final class FloorOfImport {
  private static final long FAR_AWAY = -1_000_000_000L;
  private static final String BY = "floor";
  private static final String HASH = "0".repeat(52);

  private final Country country;
  private final Connection connection;

  FloorOfImport(Country country, Connection connection) {
    this.country = country;
    this.connection = connection;
  }

  void write(List<List<String>> lines) throws SQLException {
    var now = country.now();
    connection.setAutoCommit(false);
    try (var imports = batch("institution_import", "id, version, source_name, source_key, file_name, digest, layout, state, created_at, created_by, rows_total, rows_done");
        var institutions = batch("institution", "id, version, number, registered_at, registered_by");
        var profiles = batch("institution_profile", "id, version, institution_id, valid_from, recorded_at, recorded_by, reason, status, name_ru, search_text, category_code, ownership, territory_code,"
            + " oblast_code, supervisor, phone, age_min, age_max, capacity");
        var changes = batch("institution_change", "id, version, institution_id, state, effective_from, proposed_at, proposed_by, reason, status, name_ru, category_code, ownership, territory_code, supervisor,"
            + " phone, age_min, age_max, capacity");
        var sites = batch("institution_site", "id, version, institution_id, label, territory_code, address, capacity, valid_from");
        var rows = batch("institution_import_row", "id, version, import_id, line_no, cells, name, fate, number, create_anyway, written");
        var entries = batch("audit_entry", "entry_number, happened_at, visible_to, username, use_case, outcome, subject_kind, subject_id, previous_hash, hash")) {
      imports.add(FAR_AWAY, 1, BY, BY, BY, HASH, "", "DONE", now, BY, lines.size(), lines.size());
      imports.flush();
      for (int i = 0; i < lines.size(); i++) {
        institutions.add(FAR_AWAY - i, 1, "F" + i, now, BY);
      }
      institutions.flush();
      for (int i = 0; i < lines.size(); i++) {
        var line = lines.get(i);
        var id = FAR_AWAY - i;
        var place = line.get(3);
        var places = Integer.valueOf(line.get(5));
        profiles.add(id, 1, id, country.today(), now, BY, BY + i, "PROPOSED", line.get(0), SearchText.fold(line.get(0), line.get(6)), "CH_HOME", "STATE", place, Territory.oblastOf(place), line.get(4), line.get(6), 3, 18, places);
        changes.add(id, 1, id, "WAITING", country.today(), now, BY, BY + i, "ACTIVE", line.get(0), "CH_HOME", "STATE", place, line.get(4), line.get(6), 3, 18, places);
        sites.add(id, 1, id, line.get(0), place, line.get(7), places, country.today());
        rows.add(id, 1, FAR_AWAY, i, String.join("\u001F", line), line.get(0), "CREATE", "F" + i, false, true);
        entries.add(id, now, "AUDITOR", BY, "ImportBatches.write", "DONE", "institution", "F" + i, HASH + id, HASH + i);
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  /** Deletes the rows again; answers how many institutions they were. */
  int undo() throws SQLException {
    Sql.change(connection, "DELETE FROM audit_entry WHERE entry_number < 0");
    Sql.change(connection, "DELETE FROM institution_import_row WHERE import_id = ?", FAR_AWAY);
    Sql.change(connection, "DELETE FROM institution_import WHERE id = ?", FAR_AWAY);
    for (var table : List.of("institution_site", "institution_change", "institution_profile")) {
      Sql.change(connection, "DELETE FROM " + table + " WHERE institution_id <= ?", FAR_AWAY);
    }
    return Sql.change(connection, "DELETE FROM institution WHERE id <= ?", FAR_AWAY);
  }

  private Batch batch(String table, String columns) throws SQLException {
    return new Batch(connection, table, columns);
  }
}
