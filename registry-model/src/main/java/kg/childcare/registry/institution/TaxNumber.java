package kg.childcare.registry.institution;

import java.util.regex.Pattern;

/** The number under which an organisation pays taxes in the Kyrgyz Republic (ИНН): 14 digits, whatever stands between them on paper. */
public final class TaxNumber {
  private static final int DIGITS = 14;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{" + DIGITS + "}");
  private static final Pattern WITHOUT_ZERO = Pattern.compile("[0-9]{" + (DIGITS - 1) + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0-]+");

  private TaxNumber() {}

  /** What was typed, without spaces and hyphens; null for nothing. */
  public static String read(String typed) {
    var number = typed == null ? "" : BETWEEN.matcher(typed).replaceAll("");
    return number.isEmpty() ? null : number;
  }

  /** The same from a sheet, which takes the leading zero from what it believes to be a number. */
  public static String ofCell(String text) {
    var number = read(text);
    return number != null && WITHOUT_ZERO.matcher(number).matches() ? "0" + number : number;
  }

  /** Whether it can be one; nothing is no wrong number. */
  static boolean isPossible(String number) {
    return number == null || WHOLE.matcher(number).matches();
  }
}
