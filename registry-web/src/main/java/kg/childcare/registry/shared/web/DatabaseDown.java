package kg.childcare.registry.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;

/** Tells a database that does not answer from a fault of our own: the first is said as 503 and passes by itself. */
public final class DatabaseDown {
  private static final String RETRY_AFTER_SECONDS = "5";

  private DatabaseDown() {}

  public static boolean isBehind(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (is(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this very exception says so; a pool that gets no connection says it without a state. */
  public static boolean is(Throwable cause) {
    return cause instanceof SQLTransientException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLException sql && (sql.getSQLState() == null || sql.getSQLState().startsWith("08"));
  }

  /** Marks an answer as one to ask for again shortly. */
  public static void describe(HttpServletResponse response) {
    response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
  }
}
