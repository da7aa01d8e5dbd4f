package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandoverTest {
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<Integer> done = new CopyOnWriteArrayList<>();

  @AfterEach
  void end() {
    threads.shutdown();
  }

  @Test
  void one_piece_after_the_other_is_done_in_their_order() {
    var atWork = new AtomicInteger();
    var most = new AtomicInteger();
    try (var handover = new Handover(threads)) {
      for (int piece : IntStream.range(0, 1_000).toArray()) {
        handover.give(() -> {
          most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
          done.add(piece);
          atWork.decrementAndGet();
          return true;
        });
      }
    }

    assertThat(done).containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    assertThat(most).hasValue(1);
  }

  @Test
  void the_giver_goes_on_while_a_piece_is_being_done() {
    var prepared = new CountDownLatch(1);
    try (var handover = new Handover(threads)) {
      handover.give(() -> waitFor(prepared));
      prepared.countDown(); // a giver that waited for the piece would never come here

      assertThat(handover.isWanted()).isTrue();
    }
  }

  @Test
  void after_a_piece_that_wants_no_more_none_is_begun() {
    try (var handover = new Handover(threads)) {
      assertThat(handover.give(() -> done.add(1) && false)).isTrue();
      assertThat(handover.give(() -> done.add(2))).isFalse();
      assertThat(handover.isWanted()).isFalse();
    }

    assertThat(done).containsExactly(1);
  }

  @Test
  void a_piece_that_failed_is_told_as_it_failed_and_none_is_begun_after_it() {
    try (var handover = new Handover(threads)) {
      handover.give(() -> {
        throw new IllegalStateException("the database is away");
      });

      assertThatThrownBy(() -> handover.give(() -> done.add(2))).isInstanceOf(IllegalStateException.class).hasMessage("the database is away");
      assertThatThrownBy(handover::isWanted).isInstanceOf(IllegalStateException.class);
    }

    assertThat(done).isEmpty();
  }

  @Test
  void when_the_giver_fails_the_piece_that_was_begun_is_finished_first() {
    var giver = Thread.currentThread();

    assertThatThrownBy(() -> {
      try (var handover = new Handover(threads)) {
        handover.give(() -> {
          while (giver.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
          }
          return done.add(1);
        });
        throw new IllegalStateException("the file is broken");
      }
    }).hasMessage("the file is broken");

    assertThat(done).containsExactly(1);
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
