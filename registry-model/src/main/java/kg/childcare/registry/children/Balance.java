package kg.childcare.registry.children;

import java.io.Serializable;

/** What one child contributes to a month: was here at its start, came, went, is here at its end, and for how many nights. What is not said is none. */
public record Balance(Integer opening, Integer arrivals, Integer departures, Integer closing, Integer nights) implements Serializable {
  public static final Balance NONE = new Balance(0, 0, 0, 0, 0);

  public Balance {
    opening = orNone(opening);
    arrivals = orNone(arrivals);
    departures = orNone(departures);
    closing = orNone(closing);
    nights = orNone(nights);
  }

  private static Integer orNone(Integer said) {
    return said == null ? 0 : said;
  }

  public boolean holds() {
    return opening + arrivals - departures == closing;
  }

  public Balance plus(Balance other) {
    return new Balance(opening + other.opening, arrivals + other.arrivals, departures + other.departures, closing + other.closing, nights + other.nights);
  }
}
