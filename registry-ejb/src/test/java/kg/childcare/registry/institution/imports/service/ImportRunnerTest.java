package kg.childcare.registry.institution.imports.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** Two lists are read at a time; whoever brings another one holds no thread of the server until it has its turn. */
class ImportRunnerTest {
  private static final int DESKS = 2;
  private static final int LISTS = 20;

  private final CountDownLatch seated = new CountDownLatch(DESKS);
  private final CountDownLatch open = new CountDownLatch(1);
  private final ConcurrentLinkedQueue<Long> read = new ConcurrentLinkedQueue<>();

  @Test
  void who_finds_no_free_desk_goes_away_and_is_taken_up_by_those_who_leave_one() throws Exception {
    bringMany(runner(list -> {}));

    assertThat(read).hasSize(DESKS + LISTS).doesNotHaveDuplicates();
  }

  @Test
  void a_failure_that_cannot_even_be_kept_leaves_the_desk_to_those_who_wait() throws Exception {
    bringMany(runner(list -> {
      if (list <= DESKS) {
        throw new IllegalStateException("the database is away");
      }
    }));

    assertThat(read).hasSize(LISTS).doesNotHaveDuplicates();
  }

  private void bringMany(ImportRunner runner) throws Exception {
    var threads = Executors.newFixedThreadPool(DESKS);
    try {
      var sitting = new ArrayList<Future<?>>();
      for (long list = 1; list <= DESKS; list++) {
        var received = new ImportReceived(list, "registrar");
        sitting.add(threads.submit(() -> runner.read(received)));
      }
      seated.await();

      assertThat(broughtByOneThread(LISTS, runner)).isEqualTo(LISTS);
      assertThat(read).isEmpty();

      open.countDown();
      for (var one : sitting) {
        one.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** How many of so many lists one thread could bring; it would not come back from the first if it had to wait. */
  private static int broughtByOneThread(int lists, ImportRunner runner) throws Exception {
    var one = Executors.newSingleThreadExecutor();
    try {
      return one.submit(() -> {
        for (long list = 1; list <= lists; list++) {
          runner.read(new ImportReceived(100 + list, "registrar"));
        }
        return lists;
      }).get(1, TimeUnit.MINUTES);
    } finally {
      one.shutdownNow();
    }
  }

  /** @param before what happens before a list is read */
  private ImportRunner runner(LongConsumer before) {
    var runner = new ImportRunner();
    runner.reader = new ImportReader() {
      @Override
      boolean read(ImportReceived received) {
        seated.countDown();
        waitUntilOpen();
        before.accept(received.importId());
        read.add(received.importId());
        return false;
      }
    };
    runner.readings = new ImportReadings() {
      @Override
      public void interrupt(long importId) {
        throw new IllegalStateException("still away");
      }
    };
    return runner;
  }

  private void waitUntilOpen() {
    try {
      open.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
