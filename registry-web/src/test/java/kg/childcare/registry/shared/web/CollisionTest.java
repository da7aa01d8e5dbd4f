package kg.childcare.registry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class CollisionTest {
  @Test
  void a_key_that_is_there_already_is_a_conflict_in_both_databases() {
    assertThat(Collision.is(new SQLIntegrityConstraintViolationException("Unique index or primary key violation", "23505", 23505))).isTrue();
    assertThat(Collision.is(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062))).isTrue();
    assertThat(Collision.is(new BatchUpdateException("Unique index or primary key violation", "23505", 23505, new int[0]))).as("among many rows").isTrue();
  }

  @Test
  void whatever_else_the_database_refuses_is_a_failure() {
    assertThat(Collision.is(new SQLIntegrityConstraintViolationException("Column cannot be null", "23000", 1048))).isFalse();
    assertThat(Collision.is(new SQLIntegrityConstraintViolationException("Referential integrity constraint violation", "23503", 23503))).isFalse();
    assertThat(Collision.is(new SQLException("Deadlock found", "40001", 1213))).isFalse();
    assertThat(Collision.is(new IllegalStateException())).isFalse();
  }
}
