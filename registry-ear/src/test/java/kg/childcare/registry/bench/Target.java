package kg.childcare.registry.bench;

import java.util.ArrayList;
import java.util.Locale;

/** What an operation shall keep to; a limit that is null is not set. @param overFloor milliseconds more than the floor */
record Target(Double ratio, Double millis, Double overFloor, Double perSecond, Double mebibytes) {
  static final Target NONE = new Target(null, null, null, null, null);

  static Target ratio(double ratio) {
    return new Target(ratio, null, null, null, null);
  }

  static Target within(double ratio, double millis) {
    return new Target(ratio, millis, null, null, null);
  }

  static Target millis(double millis) {
    return new Target(null, millis, null, null, null);
  }

  static Target overFloor(double millis) {
    return new Target(null, null, millis, null, null);
  }

  static Target mebibytes(double most) {
    return new Target(null, null, null, null, most);
  }

  static Target perSecond(double times) {
    return new Target(null, null, null, times, null);
  }

  boolean set() {
    return !equals(NONE);
  }

  boolean met(Sample floor, Sample operation) {
    var median = operation.median();
    return (ratio == null || floor != null && median <= ratio * floor.median())
        && (millis == null || median <= millis)
        && (overFloor == null || floor != null && median <= floor.median() + overFloor)
        && (perSecond == null || median >= perSecond)
        && (mebibytes == null || median <= mebibytes);
  }

  @Override
  public String toString() {
    var parts = new ArrayList<String>();
    add(parts, "<= %s x floor", ratio);
    add(parts, "<= %s ms", millis);
    add(parts, "<= floor + %s ms", overFloor);
    add(parts, ">= %s/s", perSecond);
    add(parts, "<= %s MiB", mebibytes);
    return String.join(", ", parts);
  }

  private static void add(ArrayList<String> parts, String words, Double limit) {
    if (limit != null) {
      parts.add(String.format(Locale.ROOT, words, limit % 1 == 0 ? String.valueOf(limit.longValue()) : limit.toString()));
    }
  }
}
