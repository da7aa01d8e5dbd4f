package kg.childcare.registry.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** The filters of a list as the query of an address; what is not asked for is left out. */
public final class Query {
  private Query() {}

  /** @param namesAndValues name, value, name, value */
  public static String of(Object... namesAndValues) {
    var parts = new ArrayList<String>();
    for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
      var value = namesAndValues[at + 1];
      if (value != null && !value.toString().isBlank()) {
        parts.add(namesAndValues[at] + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
      }
    }
    return String.join("&", parts);
  }
}
