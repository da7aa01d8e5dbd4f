package kg.childcare.registry.institution.imports;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that a source has in a column where the register has a list of its own.
 *
 * @param field {@code CATEGORY}, {@code OWNERSHIP} or {@code TERRITORY} @param code what a person said that it means, null while nobody did
 * @param lines how many lines are rejected because nobody knows it
 */
public record SourceWord(ListField field, String word, String code, int lines) implements Serializable {
  /** The fields whose values the register lists. */
  public static final List<ListField> FIELDS = List.of(ListField.CATEGORY, ListField.OWNERSHIP, ListField.TERRITORY);

  static final int LONGEST = 200;
  private static final String NEXT = "\u001F";

  /** A word as somebody says what it means; without a code it is taken away. Refused when it is blank or too long to be a word. */
  public static SourceWord said(ListField field, String word, String code) {
    var clean = CellText.clean(word);
    requireOf("mapping", isWord(clean), "institution.rule.importWordUnclear", clean.isEmpty() ? String.valueOf(word) : clean.substring(0, Math.min(LONGEST, clean.length())));
    return new SourceWord(field, clean, code == null || code.isBlank() ? null : code.strip(), 0);
  }

  /** Whether somebody could say of it what it means. */
  static boolean isWord(String text) {
    return text.length() <= LONGEST && !Heading.folded(text).isEmpty();
  }

  /** By what two spellings are known to be one word: case, signs and alphabets make no difference. */
  String key() {
    return field + NEXT + Heading.folded(word);
  }

  static String written(List<SourceWord> words) {
    return words.stream().map(one -> String.join(NEXT, one.field.name(), one.code == null ? "" : one.code, String.valueOf(one.lines), one.word)).collect(Collectors.joining("\n"));
  }

  static List<SourceWord> read(String written) {
    return written == null || written.isEmpty() ? List.of()
        : Arrays.stream(written.split("\n")).map(line -> line.split(NEXT, 4))
            .map(parts -> new SourceWord(ListField.valueOf(parts[0]), parts[3], parts[1].isEmpty() ? null : parts[1], Integer.parseInt(parts[2]))).toList();
  }
}
