package kg.childcare.registry.standards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How an inspector finds out whether a criterion is met. */
public enum VerifyMethod {
  DOCUMENT, OBSERVE, INTERVIEW_CHILD, INTERVIEW_STAFF, INTERVIEW_OTHER;

  /** Reads {@code document;interview_child}. */
  public static List<VerifyMethod> list(String text) {
    return Arrays.stream(text.split(";")).map(word -> valueOf(word.strip().toUpperCase(Locale.ROOT))).toList();
  }
}
