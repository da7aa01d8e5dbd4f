package kg.childcare.registry.shared.service;

import java.sql.SQLException;

/** Tells a constraint of the schema that refused a row, which the rule before it could not foresee, from a fault of our own. */
public final class BrokenPromise {
  private static final String STATE = "23";

  private BrokenPromise() {}

  public static boolean isBehind(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(STATE)) {
        return true;
      }
    }
    return false;
  }
}
