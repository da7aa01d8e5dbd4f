package kg.childcare.registry.institution.imports.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.shared.Multilingual;

/** The codes of a reference table by their names, as a list would write them: in any language, whole or in parts, or by the code itself. */
final class Words {
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Map<String, String> said = new HashMap<>();
  private final Told<String, Optional<String>> told = new Told<>(this::look);

  void add(String code, Multilingual name) {
    codes.put(folded(code), code);
    for (var one : new String[] {name.ky(), name.ru(), name.en()}) {
      if (one != null) {
        codes.put(folded(one), code);
        for (var part : one.split("[/()]")) {
          parts.merge(folded(part), code, (before, now) -> before.equals(now) ? before : "");
        }
      }
    }
  }

  /** Further words for a code, as lists have them. */
  void also(String code, Collection<String> others) {
    others.forEach(other -> codes.putIfAbsent(folded(other), code));
  }

  /** What persons said that words of the source mean; it goes before the names of the table. @param meant code by folded word */
  void said(Map<String, String> meant) {
    said.putAll(meant);
  }

  Optional<String> code(String text) {
    return told.of(text);
  }

  private Optional<String> look(String text) {
    var asked = folded(text);
    var found = said.getOrDefault(asked, codes.getOrDefault(asked, parts.getOrDefault(asked, "")));
    return found.isEmpty() ? beginning(asked) : Optional.of(found);
  }

  /** "Детский дом" may stand in a list with more words behind it; one name alone has to fit. */
  private Optional<String> beginning(String asked) {
    var fitting = codes.entrySet().stream().filter(entry -> !entry.getKey().isEmpty() && (asked + " ").startsWith(entry.getKey() + " ")).map(Map.Entry::getValue).distinct().toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static String folded(String text) {
    return SearchText.fold(NameFold.oneAlphabet(text));
  }
}
