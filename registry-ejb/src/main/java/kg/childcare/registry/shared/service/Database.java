package kg.childcare.registry.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Owns the data source and brings the schema up to date before anything else starts. Every other start-up bean depends on
 * it by name.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/registry",
    className = "${MPCONFIG=registry.db.driver:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=registry.db.url:jdbc:h2:mem:registry;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50000}",
    user = "${MPCONFIG=registry.db.user:sa}",
    password = "${MPCONFIG=registry.db.password:}",
    // Whoever has waited for a lock must see what the one before it committed, such as the last place taken.
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 2,
    maxPoolSize = 40,
    initialPoolSize = 2,
    properties = {
      // A connection that outlived its database is thrown away, so that the registry recovers by itself when the database is back.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit",
      "fish.payara.validate-atmost-once-period-in-seconds=5",
      "fish.payara.fail-all-connections=true"
    })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
  @Resource(lookup = "java:app/jdbc/registry")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration", "classpath:db/vendor/" + vendor())
        .failOnMissingLocations(false)
        .load()
        .migrate();
  }

  private String vendor() {
    try (var connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).startsWith("h2") ? "h2" : "mysql";
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer; look at registry.db.url", e);
    }
  }
}
