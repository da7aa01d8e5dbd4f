package kg.childcare.registry.statistics.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.statistics.CountTable;
import kg.childcare.registry.statistics.Suppression;

/**
 * Children on the rolls on a day by oblast, sex and age band, as far as the caller may know them. A null stands for a dimension's total.
 */
public final class ChildrenTable implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long HIDDEN = -1;

  private final LocalDate day;
  private final List<String> oblasts;
  private final boolean country;
  private final int threshold;
  private final long[][][] counts;

  /**
   * @param all oblasts in the order of the table's first dimension
   * @param reached those of them that the caller reaches
   * @param country whether the caller reaches the whole country, and with it the totals over oblasts
   * @param threshold below which counts are hidden; 0 when none is
   */
  ChildrenTable(LocalDate day, List<String> all, List<String> reached, boolean country, int threshold, CountTable table, Suppression suppression) {
    this.day = day;
    this.oblasts = List.copyOf(reached);
    this.country = country;
    this.threshold = threshold;
    this.counts = new long[oblasts.size() + 1][Sex.values().length + 1][AgeBand.values().length + 1];
    for (int place = 0; place <= oblasts.size(); place++) {
      int at = place == oblasts.size() ? table.total(0) : all.indexOf(oblasts.get(place));
      for (int sex = 0; sex <= table.total(1); sex++) {
        for (int band = 0; band <= table.total(2); band++) {
          counts[place][sex][band] = suppression.shown(at, sex, band).orElse(HIDDEN);
        }
      }
    }
  }

  /** Empty when the count is hidden, or when it is a total over oblasts that the caller does not reach. */
  public OptionalLong count(String oblast, Sex sex, AgeBand band) {
    int place = oblast == null ? oblasts.size() : oblasts.indexOf(oblast);
    if (place < 0 || oblast == null && !country) {
      return OptionalLong.empty();
    }
    long found = counts[place][sex == null ? Sex.values().length : sex.ordinal()][band == null ? AgeBand.values().length : band.ordinal()];
    return found == HIDDEN ? OptionalLong.empty() : OptionalLong.of(found);
  }

  public LocalDate day() {
    return day;
  }

  /** SOATE codes of the oblasts, in the order of the classifier. */
  public List<String> oblasts() {
    return oblasts;
  }

  public List<Sex> sexes() {
    return Arrays.asList(Sex.values());
  }

  public List<AgeBand> bands() {
    return Arrays.asList(AgeBand.values());
  }

  /** Whether the last line, the sum of all oblasts, may be shown. */
  public boolean isCountry() {
    return country;
  }

  /** Counts below this are hidden; 0 when the caller may know each child. */
  public int threshold() {
    return threshold;
  }
}
