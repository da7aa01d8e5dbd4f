package kg.childcare.registry.reference.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTableTest {
  private Connection connection;

  @BeforeEach
  void migrate() throws SQLException {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:reference;DB_CLOSE_DELAY=-1");
    connection = source.getConnection();
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
  }

  @AfterEach
  void drop() throws SQLException {
    connection.createStatement().execute("SHUTDOWN");
  }

  @ParameterizedTest
  @EnumSource(ReferenceTable.class)
  void every_shipped_file_loads_and_a_second_time_changes_nothing(ReferenceTable table) throws SQLException {
    var rows = ReferenceCsv.named(table.file()).rows();

    table.load(connection, rows);
    table.load(connection, rows);

    assertThat(count(table)).isEqualTo(rows.size());
  }

  @Test
  void a_changed_row_is_taken_over() throws SQLException {
    var rows = ReferenceCsv.named("ownership_types.csv").rows();
    ReferenceTable.OWNERSHIP.load(connection, rows);
    connection.createStatement().executeUpdate("UPDATE ownership_type SET name_en = 'Wrong' WHERE code = 'STATE'");

    ReferenceTable.OWNERSHIP.load(connection, rows);

    assertThat(single("SELECT name_en FROM ownership_type WHERE code = 'STATE'")).isEqualTo("State");
  }

  @Test
  void what_a_category_asks_is_reduced_to_a_word() throws SQLException {
    ReferenceTable.CATEGORY.load(connection, ReferenceCsv.named("institution_categories.csv").rows());

    assertThat(single("SELECT accreditation FROM institution_category WHERE code = 'UNREG'")).isEqualTo("must");
    assertThat(single("SELECT accreditation FROM institution_category WHERE code = 'COLONY'")).isEqualTo("no");
    assertThat(single("SELECT max_capacity FROM institution_category WHERE code = 'FAM_HOME'")).isEqualTo("12");
  }

  private int count(ReferenceTable table) throws SQLException {
    return Integer.parseInt(single("SELECT COUNT(*) FROM " + table.table()));
  }

  private String single(String query) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
