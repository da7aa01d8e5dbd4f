package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kg.childcare.registry.institution.imports.CellText;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.SourceWord;
import kg.childcare.registry.institution.imports.SourceWords;

/**
 * What a person or program says of the columns and words of a list.
 *
 * @param columns field by column letter, as {@code {"C": "NAME_RU"}}; an empty field leaves the column out, columns not named stay as guessed
 * @param defaults value by field, for lines that say nothing of it
 * @param words code by word by field, as {@code {"category": {"школа-интернат": "BOARD_GEN"}}}, also for {@code ownership} and {@code territory}; an empty code
 *     takes a word away, words not named stay as they are remembered
 */
public record Arrangement(Map<String, String> columns, Map<String, String> defaults, Map<String, Map<String, String>> words) implements Serializable {
  Layout of(Layout guessed) {
    return guessed.with(fields(), defaults == null ? guessed.defaults() : values(), said());
  }

  /** What is asked for before the columns are known. */
  static Layout asked(Arrangement said) {
    return said == null ? Layout.asked(Map.of(), Map.of(), SourceWords.NONE) : Layout.asked(said.fields(), said.values(), said.said());
  }

  private Map<Integer, ListField> fields() {
    var fields = new HashMap<Integer, ListField>();
    if (columns != null) {
      columns.forEach((letters, field) -> fields.put(column(letters), field == null || field.isBlank() ? null : field(field)));
    }
    return fields;
  }

  SourceWords said() {
    var said = new ArrayList<SourceWord>();
    if (words != null) {
      words.forEach((name, codes) -> {
        var field = wordField(name);
        if (codes != null) {
          codes.forEach((word, code) -> said.add(SourceWord.said(field, word, code)));
        }
      });
    }
    return new SourceWords(said);
  }

  private static ListField wordField(String name) {
    var field = SourceWord.FIELDS.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    requireOf("mapping", field.isPresent(), "institution.rule.importFieldUnknown", name);
    return field.get();
  }

  private Map<ListField, String> values() {
    var values = new EnumMap<ListField, String>(ListField.class);
    if (defaults != null) {
      defaults.forEach((field, value) -> {
        var clean = CellText.clean(value);
        if (!clean.isEmpty()) {
          values.put(field(field), clean);
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
