package kg.childcare.registry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** How many times a second four clients at once get something done, measured five times. */
final class Throughput {
  private static final int CLIENTS = 4;
  private static final int ROUNDS = 5;
  private static final int MOST = 32;
  private static final double NANOS = 1_000_000_000.0;

  /** One client's way of doing it. */
  interface Work {
    Side.Outcome once(int turn, Rest client) throws Exception;
  }

  private final String rung;
  private final String database;

  Throughput(String rung, String database) {
    this.rung = rung;
    this.database = database;
  }

  /** Nothing when there are too few turns left for it. @param first turn that is not used yet @param end turn after the last */
  List<Result> run(String name, double target, int first, int end, Work work, Rest client, Object expected) throws Exception {
    int size = Math.min(MOST, (end - first) / ROUNDS);
    if (size < CLIENTS) {
      return List.of();
    }
    var rates = new ArrayList<Double>();
    try (var pool = new Pool()) {
      for (int round = 0; round < ROUNDS; round++) {
        rates.add(rate(pool, first + round * size, size, work, client, expected));
      }
    }
    return List.of(new Result(rung, database, name + ", 4 clients", "/s", "-", null, Sample.of(rates), Target.perSecond(target), null));
  }

  private static double rate(Pool pool, int first, int size, Work work, Rest client, Object expected) throws Exception {
    var tasks = new ArrayList<Callable<Side.Outcome>>();
    for (int turn = first; turn < first + size; turn++) {
      var mine = turn;
      tasks.add(() -> work.once(mine, client));
    }
    var began = System.nanoTime();
    var done = pool.threads.invokeAll(tasks);
    var seconds = (System.nanoTime() - began) / NANOS;
    for (var one : done) {
      var told = one.get().told();
      if (!expected.equals(told)) {
        throw new IllegalStateException("With four clients at once one was told " + told + " instead of " + expected);
      }
    }
    return size / seconds;
  }

  /** Four threads that end with their use. */
  private static final class Pool implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
