package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Multilingual;

/** Texts for pages: {@code #{i18n['key']}}, {@code #{i18n.text('key', a, b)}} with placeholders, {@code #{i18n.word(value)}} for a value. */
@Named("i18n")
@RequestScoped
public class I18n extends AbstractMap<String, String> {
  @Inject
  LanguageChoice language;

  @Override
  public String get(Object key) {
    return language.texts().get(String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return language.texts().has(String.valueOf(key));
  }

  public String text(String key, Object... values) {
    return language.texts().get(key, values);
  }

  /** A broken rule or a remark in words. */
  public String breach(Breach breach) {
    return language.texts().get(breach);
  }

  /** What a use case does, in words; of a page or a question that was refused, its address. */
  public String useCase(String code) {
    var key = "UseCase." + code;
    return containsKey(key) ? get(key) : text("audit.asked", code);
  }

  /** Why something was refused, or what else an entry of the trail tells. */
  public String detail(String code) {
    var key = "Refusal." + code;
    return containsKey(key) ? get(key) : containsKey(code) ? text(code, "…", "…", "…", "…") : code;
  }

  /** The kind of record that an entry of the trail is about, in words; its code where it has none. */
  public String recordKind(String code) {
    var key = "RecordKind." + code;
    return containsKey(key) ? get(key) : code;
  }

  /** A day, month, moment, enum value, territory name or number as a person of this language writes it. */
  public String word(Object value) {
    return language.texts().word(value);
  }

  /** A number with its thousands apart. */
  public String number(Number value) {
    return language.texts().number(value);
  }

  /** A name of which only the parts in each language are at hand. */
  public String name(String ky, String ru, String en) {
    return Multilingual.of(ky, ru, en).in(language.chosen());
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return language.texts().patterns().entrySet();
  }
}
