package kg.childcare.registry.shared.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Has each piece of work done in another thread while its giver makes the next one ready: one at a time and in their order, so that no more than two of them are in memory. */
public final class Handover implements AutoCloseable {
  private final Executor threads;
  private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

  public Handover(Executor threads) {
    this.threads = threads;
  }

  /**
   * Waits for the piece before it, and has this one begun.
   *
   * @param piece answers whether another one is wanted @return false when the piece before wants none; then this one is not begun @throws RuntimeException with which the piece before it failed
   */
  public boolean give(Supplier<Boolean> piece) {
    if (!isWanted()) {
      return false;
    }
    last = CompletableFuture.supplyAsync(piece, threads);
    return true;
  }

  /** Waits for the last piece; answers whether it wants another one. @throws RuntimeException with which it failed */
  public boolean isWanted() {
    try {
      return last.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** Waits for the last piece, whatever becomes of it, so that whoever goes on finds nobody at work. */
  @Override
  public void close() {
    last.handle((wanted, failure) -> wanted).join();
  }
}
