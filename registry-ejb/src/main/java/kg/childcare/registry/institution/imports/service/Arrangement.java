package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListField;

/**
 * What a person or program says of the columns of a list.
 *
 * @param columns field by column letter, as {@code {"C": "NAME_RU"}}; an empty field leaves the column out, columns not named stay as guessed
 * @param defaults value by field, for lines that say nothing of it
 */
public record Arrangement(Map<String, String> columns, Map<String, String> defaults) implements Serializable {
  Layout of(Layout guessed) {
    return guessed.with(fields(), defaults == null ? guessed.defaults() : values());
  }

  /** What is asked for before the columns are known. */
  static Layout asked(Arrangement said) {
    return said == null ? Layout.asked(Map.of(), Map.of()) : Layout.asked(said.fields(), said.values());
  }

  private Map<Integer, ListField> fields() {
    var fields = new HashMap<Integer, ListField>();
    if (columns != null) {
      columns.forEach((letters, field) -> fields.put(column(letters), field == null || field.isBlank() ? null : field(field)));
    }
    return fields;
  }

  private Map<ListField, String> values() {
    var values = new EnumMap<ListField, String>(ListField.class);
    if (defaults != null) {
      defaults.forEach((field, value) -> {
        if (value != null && !value.isBlank()) {
          values.put(field(field), value.strip());
        }
      });
    }
    return values;
  }

  private static ListField field(String name) {
    requireOf("mapping", Arrays.stream(ListField.values()).anyMatch(field -> field.name().equals(name)), "institution.rule.importFieldUnknown", name);
    return ListField.valueOf(name);
  }

  private static int column(String letters) {
    int column = 0;
    requireOf("mapping", letters.matches("[A-Za-z]{1,3}"), "institution.rule.importFieldUnknown", letters);
    for (var letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }
}
