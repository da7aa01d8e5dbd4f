package kg.childcare.registry.children;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;

/** Age groups in which children are counted: completed years on the day asked for. */
public enum AgeBand {
  AGE_0_2(2), AGE_3_6(6), AGE_7_10(10), AGE_11_14(14), AGE_15_17(17), AGE_18_PLUS(Integer.MAX_VALUE);

  private final int last;

  AgeBand(int last) {
    this.last = last;
  }

  /** The band of a child born in a month, on a day. The month stands for its first day, since the exact day of birth is sealed. */
  public static AgeBand of(LocalDate birthMonth, LocalDate day) {
    var years = yearsOn(birthMonth, day);
    return Arrays.stream(values()).filter(band -> years <= band.last).findFirst().orElseThrow();
  }

  /** The day on which a child born in a month comes into this band. */
  LocalDate startsOn(LocalDate birthMonth) {
    return birthMonth.withDayOfMonth(1).plusYears(ordinal() == 0 ? 0 : values()[ordinal() - 1].last + 1L);
  }

  public static int yearsOn(LocalDate birthMonth, LocalDate day) {
    return Math.max(0, Period.between(birthMonth.withDayOfMonth(1), day).getYears());
  }
}
