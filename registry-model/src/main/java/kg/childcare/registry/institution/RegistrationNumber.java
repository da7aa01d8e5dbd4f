package kg.childcare.registry.institution;

import java.util.random.RandomGenerator;

/** The permanent number of an institution: seven random digits and a check digit, {@code 1234-5674}; it says nothing and a mistyped digit is noticed. */
public final class RegistrationNumber {
  private RegistrationNumber() {}

  public static String draw(RandomGenerator random) {
    var digits = String.format("%07d", random.nextInt(1_000_000, 10_000_000));
    return digits.substring(0, 4) + "-" + digits.substring(4) + checkDigit(digits);
  }

  public static boolean isValid(String number) {
    if (number == null || !number.matches("\\d{4}-\\d{4}")) {
      return false;
    }
    var digits = number.replace("-", "");
    return digits.charAt(7) - '0' == checkDigit(digits.substring(0, 7));
  }

  /** Luhn: catches every single wrong digit and nearly every swap of neighbours. */
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit * 2 : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return (10 - sum % 10) % 10;
  }
}
