package kg.childcare.registry.reference.service;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import kg.childcare.registry.shared.Multilingual;

/** Sentences that the registry ships, in the readers' languages, found by their English words; what somebody typed is the same in each. */
final class Sentences {
  private static final Map<String, Multilingual> SHIPPED = ReferenceCsv.named("sentences.csv").rows().stream()
      .collect(toUnmodifiableMap(row -> row.get("text_en"), row -> Multilingual.of(row.get("text_ky"), row.get("text_ru"), row.get("text_en"))));

  private Sentences() {}

  static Multilingual of(String english) {
    return SHIPPED.getOrDefault(english, Multilingual.of(english, english, english));
  }
}
