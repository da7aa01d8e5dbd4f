package kg.childcare.registry.children.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts the stays of a register that is older than its count; once, for all nodes. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class RollBookLoader {
  @Resource(lookup = "java:app/jdbc/registry")
  DataSource dataSource;

  @PostConstruct
  void load() {
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var table = new RollTable(connection);
        if (!table.isWritten()) {
          table.fill();
        }
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("The children on the rolls could not be counted", failure);
    }
  }
}
