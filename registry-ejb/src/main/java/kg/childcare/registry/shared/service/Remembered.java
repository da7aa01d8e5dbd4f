package kg.childcare.registry.shared.service;

import java.time.Duration;
import java.util.function.Supplier;

/** A value read from the database and kept for a short while; another node's change is seen when the while is over. */
public class Remembered<T> {
  private final Supplier<T> source;
  private final long keepNanos;
  private volatile Reading<T> reading;

  public Remembered(Duration keep, Supplier<T> source) {
    this.source = source;
    this.keepNanos = keep.toNanos();
  }

  public T get() {
    var last = reading;
    var now = System.nanoTime(); // an interval, not a time of day: a clock that stands still must not keep a value for ever
    if (last == null || now - last.takenAt > keepNanos) {
      last = new Reading<>(source.get(), now);
      reading = last;
    }
    return last.value;
  }

  public void forget() {
    reading = null;
  }

  private record Reading<T>(T value, long takenAt) {}
}
