package kg.childcare.registry.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a form and was not handed in.
 *
 * @param page address of the page, without the language @param form name of the form in it
 * @param fields names and values of what was changed, as a browser writes them: {@code name=value&other=value}
 */
public record TypedForm(
    @NotNull @Pattern(regexp = "/app/[^\\s]{1,1000}") String page,
    @NotNull @Pattern(regexp = "[\\w:-]{1,100}") String form,
    @NotNull @Size(max = LONGEST) @Pattern(regexp = "\\S*") String fields) {

  /** Characters of all fields together, as sent. */
  public static final int LONGEST = 200_000;

  public static TypedForm read(String text) {
    var lines = text.split("\n", 3);
    return new TypedForm(lines[0], lines[1], lines[2]);
  }

  public String written() {
    return page + "\n" + form + "\n" + fields;
  }

  public boolean isFor(String otherPage, String otherForm) {
    return page.equals(otherPage) && form.equals(otherForm);
  }

  /** Each field's values. */
  public Map<String, List<String>> values() {
    var values = new LinkedHashMap<String, List<String>>();
    for (var pair : fields.split("&")) {
      var at = pair.indexOf('=');
      if (at > 0) {
        values.computeIfAbsent(decoded(pair.substring(0, at)), name -> new ArrayList<>()).add(decoded(pair.substring(at + 1)));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "TypedForm[" + form + "]";
  }
}
