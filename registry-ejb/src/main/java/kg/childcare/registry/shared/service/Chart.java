package kg.childcare.registry.shared.service;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers that people would rather look at than read; the page shows them as a picture and as a table.
 *
 * @param title text key
 * @param labels what each number stands for, said in the reader's language
 */
public record Chart(String title, Form form, List<Serializable> labels, List<Series> series) implements Serializable {
  /** Whether there is anything to look at. */
  public boolean isDrawn() {
    return series.stream().flatMap(one -> one.values().stream()).anyMatch(value -> value != null && value > 0);
  }

  /** The same without the counts from one up to a threshold, for those who may not know each child. */
  public Chart hiding(int threshold) {
    return new Chart(title, form, labels, series.stream()
        .map(one -> new Series(one.name(), one.values().stream().map(value -> value == null || value > 0 && value < threshold ? null : value).collect(Collectors.toList())))
        .toList());
  }

  /** How it is drawn: DAYS are many points without marks, each of which holds until the next. */
  public enum Form {
    BAR, LINE, DAYS
  }

  /** One colour of the chart. @param name enum value, or a text key @param values one for each label; null where a number is hidden */
  public record Series(Serializable name, List<Long> values) implements Serializable {}
}
