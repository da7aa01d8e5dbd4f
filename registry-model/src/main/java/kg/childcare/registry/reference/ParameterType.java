package kg.childcare.registry.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a parameter's text must look like, told from its unit. */
public enum ParameterType {
  NUMBER("\\d{1,9}"), LIST("\\d{1,4}(;\\d{1,4})*"), YES_NO("true|false"), RATIO("[a-z0-9_-]+:\\d+:\\d+(\\|[a-z0-9_-]+:\\d+:\\d+)*");

  private final Pattern shape;

  ParameterType(String shape) {
    this.shape = Pattern.compile(shape);
  }

  public static ParameterType ofUnit(String unit) {
    var word = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
    if (word.equals("boolean")) {
      return YES_NO;
    } else if (word.endsWith("list")) {
      return LIST;
    }
    return word.startsWith("ratio") ? RATIO : NUMBER;
  }

  public boolean fits(String text) {
    return text != null && shape.matcher(text).matches();
  }
}
