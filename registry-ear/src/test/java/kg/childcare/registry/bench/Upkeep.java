package kg.childcare.registry.bench;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What the registry does in the background, from the first question on, for a register that was written by plain SQL, as for one that is upgraded: it judges
 * every institution and compares it with others. A register of this age has that behind it, so nothing is measured meanwhile.
 */
final class Upkeep {
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);

  private final Connection connection;
  private final Rest rest;

  Upkeep(Connection connection, Rest rest) {
    this.connection = connection;
    this.rest = rest;
  }

  void awaited() throws Exception {
    await("judged", "api/v1/unlawful?size=1", "SELECT COUNT(*) FROM unlawful_mark");
    await("compared", "api/v1/institutions/duplicates?size=1", "SELECT COUNT(*) FROM institution WHERE compared_version IS NULL OR compared_version <> version");
  }

  private void await(String done, String question, String waiting) throws Exception {
    long began = System.nanoTime();
    rest.get(question);
    while (Sql.number(connection, waiting) > 0) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    Report.say("  every institution was " + done + " in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s");
  }
}
