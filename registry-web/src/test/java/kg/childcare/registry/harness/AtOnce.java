package kg.childcare.registry.harness;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Two people who do something at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** Answers what was refused. */
  public static List<Exception> refusals(Callable<?> one, Callable<?> other) throws Exception {
    var start = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var running = Stream.of(one, other).map(work -> threads.submit(() -> {
        start.await();
        try {
          work.call();
          return null;
        } catch (Exception refused) {
          return refused;
        }
      })).toList();
      return Stream.of(running.get(0).get(), running.get(1).get()).filter(Objects::nonNull).toList();
    } finally {
      threads.shutdown();
    }
  }
}
