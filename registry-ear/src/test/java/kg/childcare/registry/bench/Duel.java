package kg.childcare.registry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs floor and operation in turn, A B A B, and stops everything when they do not tell the same. Both are warmed up as often, but a side that has
 * run for {@value #WARM_SECONDS} seconds is warm: what takes long is compiled soon.
 */
final class Duel {
  private static final double NANOS_PER_MILLI = 1_000_000.0;
  private static final int WARM_SECONDS = 60;

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
    warmUp(asked);
    double processor = 0;
    for (int turn = asked.warmUps(); turn < asked.warmUps() + asked.pairs(); turn++) {
      var first = asked.floor() == null ? null : timed(asked.floor(), turn, floor);
      var before = server.processorMillis();
      var second = timed(asked.operation(), turn, measured);
      processor += server.processorMillis() - before;
      compare(asked, turn, first, second);
    }
    return new Result(rung, database, asked.name(), "ms", asked.floorIs(), floor.isEmpty() ? null : Sample.of(floor), Sample.of(measured), asked.target(),
        server == Used.NOBODY ? null : processor / measured.size());
  }

  private void warmUp(Operation asked) throws Exception {
    var floor = new ArrayList<Double>();
    var operation = new ArrayList<Double>();
    for (int turn = 0; turn < asked.warmUps() && !(isWarm(operation) && (asked.floor() == null || isWarm(floor))); turn++) {
      var first = asked.floor() == null || isWarm(floor) ? null : timed(asked.floor(), turn, floor);
      var second = isWarm(operation) ? null : timed(asked.operation(), turn, operation);
      compare(asked, turn, first, second);
    }
  }

  private static boolean isWarm(List<Double> times) {
    return times.stream().mapToDouble(Double::doubleValue).sum() > TimeUnit.SECONDS.toMillis(WARM_SECONDS);
  }

  /** Null tells nothing. */
  private void compare(Operation asked, int turn, Object first, Object second) {
    if (first != null && second != null && !first.equals(second)) {
      throw new IllegalStateException(asked.name() + " on " + database + " answered wrongly at turn " + turn + "\n  floor:     " + first + "\n  operation: " + second);
    }
  }

  private static Object timed(Side side, int turn, List<Double> times) throws Exception {
    var began = System.nanoTime();
    var outcome = side.once(turn);
    times.add((System.nanoTime() - began) / NANOS_PER_MILLI);
    return outcome.told();
  }
}
