package kg.childcare.registry.children;

import java.io.Serializable;

/** What one child contributes to a month: was here at its start, came, went, is here at its end, and for how many nights. */
public record Balance(int opening, int arrivals, int departures, int closing, int nights) implements Serializable {
  public static final Balance NONE = new Balance(0, 0, 0, 0, 0);

  public boolean holds() {
    return opening + arrivals - departures == closing;
  }

  public Balance plus(Balance other) {
    return new Balance(opening + other.opening, arrivals + other.arrivals, departures + other.departures, closing + other.closing, nights + other.nights);
  }
}
