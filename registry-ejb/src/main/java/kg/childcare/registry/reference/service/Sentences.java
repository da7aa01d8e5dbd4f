package kg.childcare.registry.reference.service;

import java.util.HashMap;
import java.util.Map;
import kg.childcare.registry.shared.Multilingual;

/** Sentences that the registry ships, in the readers' languages, found by their words in any of them; what somebody typed is the same in each. */
public final class Sentences {
  private static final Map<String, Multilingual> SHIPPED = shipped();

  private Sentences() {}

  public static Multilingual of(String words) {
    return SHIPPED.getOrDefault(words, Multilingual.of(words, words, words));
  }

  private static Map<String, Multilingual> shipped() {
    var sentences = ReferenceCsv.named("sentences.csv").rows().stream().map(row -> Multilingual.of(row.get("text_ky"), row.get("text_ru"), row.get("text_en"))).toList();
    var found = new HashMap<String, Multilingual>();
    sentences.forEach(sentence -> found.put(sentence.en(), sentence));
    sentences.forEach(sentence -> found.putIfAbsent(sentence.ru(), sentence));
    sentences.forEach(sentence -> found.putIfAbsent(sentence.ky(), sentence));
    return found;
  }
}
