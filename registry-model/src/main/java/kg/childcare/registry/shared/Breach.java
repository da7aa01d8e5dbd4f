package kg.childcare.registry.shared;

import java.util.List;

/**
 * One broken rule, said by its key so that every language can say it in its own words.
 *
 * @param rule key of the text, {@code slice.rule.name}
 * @param field name of the input it belongs to, or null when it concerns the whole
 * @param values what the text mentions, in the order of its placeholders
 */
public record Breach(String rule, String field, List<Object> values) implements java.io.Serializable {
  public Object[] arguments() {
    return values.toArray();
  }
}
