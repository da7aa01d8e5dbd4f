package kg.childcare.registry.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs floor and operation in turn, A B A B, after equal warm-up, and stops everything when they do not tell the same. */
final class Duel {
  private static final double NANOS_PER_MILLI = 1_000_000.0;

  private final String rung;
  private final String database;
  private final Used server;

  /** @param server whose processor time is counted while the operation runs */
  Duel(String rung, String database, Used server) {
    this.rung = rung;
    this.database = database;
    this.server = server;
  }

  Result run(Operation asked) throws Exception {
    var floor = new ArrayList<Double>();
    var measured = new ArrayList<Double>();
    double processor = 0;
    for (int turn = 0; turn < asked.warmUps() + asked.pairs(); turn++) {
      var counts = turn >= asked.warmUps();
      var first = asked.floor() == null ? null : timed(asked.floor(), turn, counts ? floor : null);
      var before = server.processorMillis();
      var second = timed(asked.operation(), turn, counts ? measured : null);
      processor += counts ? server.processorMillis() - before : 0;
      if (first != null && !first.equals(second)) {
        throw new IllegalStateException(asked.name() + " on " + database + " answered wrongly at turn " + turn + "\n  floor:     " + first + "\n  operation: " + second);
      }
    }
    return new Result(rung, database, asked.name(), "ms", asked.floorIs(), floor.isEmpty() ? null : Sample.of(floor), Sample.of(measured), asked.target(),
        server == Used.NOBODY ? null : processor / measured.size());
  }

  private static Object timed(Side side, int turn, List<Double> times) throws Exception {
    var began = System.nanoTime();
    var outcome = side.once(turn);
    var took = (System.nanoTime() - began) / NANOS_PER_MILLI;
    if (times != null) {
      times.add(took);
    }
    return outcome.told();
  }
}
