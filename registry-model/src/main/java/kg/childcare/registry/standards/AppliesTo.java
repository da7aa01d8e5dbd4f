package kg.childcare.registry.standards;

import static kg.childcare.registry.shared.RuleViolation.require;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** To which categories a criterion applies: {@code all}, {@code all;-CODE;-CODE} for all but these, or {@code CODE;CODE} for these only. */
public record AppliesTo(boolean allBut, Set<String> codes) implements Serializable {
  private static final String ALL = "all";

  public static AppliesTo parse(String text) {
    var words = text == null ? new String[0] : text.strip().split("\\s*;\\s*");
    var allBut = words.length > 0 && ALL.equals(words[0]);
    var codes = Arrays.stream(words).skip(allBut ? 1 : 0).map(word -> code(word, allBut)).collect(Collectors.toUnmodifiableSet());
    require(allBut || !codes.isEmpty(), "standards.rule.appliesTo", text);
    return new AppliesTo(allBut, codes);
  }

  private static String code(String word, boolean allBut) {
    require(word.matches(allBut ? "-[A-Z0-9_]+" : "[A-Z0-9_]+"), "standards.rule.appliesTo", word);
    return allBut ? word.substring(1) : word;
  }

  public boolean covers(String category) {
    return allBut != codes.contains(category);
  }
}
