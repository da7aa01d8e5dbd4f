package kg.childcare.registry.shared.web;

import java.sql.SQLException;

/** Tells that two wrote the same thing at the same moment: the database kept the first, so that the second is a conflict and no failure. */
public final class Collision {
  private static final String TWICE = "23505";
  private static final int TWICE_IN_MYSQL = 1062;

  private Collision() {}

  /** Whether this very exception says that a row with such a key is there already, be it of one row or of one among many written together. */
  public static boolean is(Throwable cause) {
    return cause instanceof SQLException refused && (TWICE.equals(refused.getSQLState()) || refused.getErrorCode() == TWICE_IN_MYSQL);
  }
}
