package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import kg.childcare.registry.shared.web.DatabaseDown;
import org.junit.jupiter.api.Test;

class DatabaseDownTest {
  @Test
  void a_pool_without_a_connection_is_a_database_that_does_not_answer() {
    var lost = new EJBException(new PersistenceException(new SQLException("Error in allocating a connection")));

    assertThat(DatabaseDown.isBehind(lost)).isTrue();
    assertThat(DatabaseDown.isBehind(new RuntimeException(new SQLNonTransientConnectionException("gone", "08S01")))).isTrue();
  }

  @Test
  void a_broken_constraint_is_not() {
    assertThat(DatabaseDown.isBehind(new PersistenceException(new SQLException("duplicate", "23505")))).isFalse();
    assertThat(DatabaseDown.isBehind(new IllegalStateException())).isFalse();
  }
}
