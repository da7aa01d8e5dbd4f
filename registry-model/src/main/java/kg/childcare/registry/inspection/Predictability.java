package kg.childcare.registry.inspection;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well somebody who knows all earlier visits could guess the next: counts per weekday, part of the day and month, each
 * compared with chance by a chi-square test, and the spread of the intervals between two visits.
 *
 * @param weekday counts from Monday to Sunday
 * @param dayPart counts of 0-6, 6-12, 12-18 and 18-24 o'clock
 * @param month counts of the months in which visits could fall, all twelve or those of a plan, in the order of the year
 * @param intervalMean mean days between two visits to the same place, 0 without any
 * @param intervalSpread standard deviation of these days over their mean; near 0 the interval gives the visit away
 */
public record Predictability(int visits, ChiSquare weekday, ChiSquare dayPart, ChiSquare month, double intervalMean, double intervalSpread) implements Serializable {

  /** Counts against equal chance; {@code guessable} when chance alone would hardly (one in twenty) be so uneven. */
  public record ChiSquare(List<Integer> counts, double statistic, double limit) implements Serializable {
    private static final double[] LIMIT_5_PERCENT = {0, 3.841, 5.991, 7.815, 9.488, 11.070, 12.592, 14.067, 15.507, 16.919, 18.307, 19.675};

    static ChiSquare of(int... counts) {
      double expected = Arrays.stream(counts).sum() / (double) counts.length;
      double statistic = expected == 0 ? 0 : Arrays.stream(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
      return new ChiSquare(Arrays.stream(counts).boxed().toList(), statistic, LIMIT_5_PERCENT[counts.length - 1]);
    }

    public boolean guessable() {
      return statistic > limit;
    }
  }

  /**
   * @param beginnings local time of each unannounced visit
   * @param intervals days between a visit and the one before at the same place
   */
  public static Predictability of(Collection<LocalDateTime> beginnings, Collection<Long> intervals) {
    return of(beginnings, intervals, EnumSet.allOf(Month.class));
  }

  /** Of the visits of a plan, before anybody goes; a month outside the plan gives nothing away. */
  public static Predictability ofPlan(Collection<LocalDateTime> beginnings, LocalDate from, LocalDate to) {
    return of(beginnings, List.of(), from.datesUntil(to.plusDays(1)).map(LocalDate::getMonth).collect(Collectors.toSet()));
  }

  private static Predictability of(Collection<LocalDateTime> beginnings, Collection<Long> intervals, Set<Month> possible) {
    var weekday = new int[7];
    var dayPart = new int[4];
    var month = new int[12];
    for (var moment : beginnings) {
      weekday[moment.getDayOfWeek().ordinal()]++;
      dayPart[moment.getHour() / 6]++;
      month[moment.getMonthValue() - 1]++;
    }
    double mean = intervals.stream().mapToLong(Long::longValue).average().orElse(0);
    double variance = intervals.stream().mapToDouble(days -> (days - mean) * (days - mean)).average().orElse(0);
    return new Predictability(beginnings.size(), ChiSquare.of(weekday), ChiSquare.of(dayPart), ChiSquare.of(possible.stream().sorted().mapToInt(one -> month[one.ordinal()]).toArray()),
        mean, mean == 0 ? 0 : Math.sqrt(variance) / mean);
  }
}
