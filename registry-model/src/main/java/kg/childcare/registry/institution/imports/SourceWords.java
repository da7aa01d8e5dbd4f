package kg.childcare.registry.institution.imports;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the words of one source mean, as persons said it; what they say goes before what the register would make of a word. */
public record SourceWords(List<SourceWord> all) implements Serializable {
  public static final SourceWords NONE = new SourceWords(List.of());

  /** So many words of one source are remembered. */
  static final int MOST = 500;

  public SourceWords {
    requireOf("mapping", all.size() <= MOST, "institution.rule.importWordsTooMany", MOST);
    all = List.copyOf(all);
  }

  /** These words with what is said of some of them; one said without a code is forgotten. */
  public SourceWords and(SourceWords said) {
    var words = new LinkedHashMap<String, SourceWord>();
    all.forEach(word -> words.put(word.key(), word));
    said.all.forEach(word -> words.put(word.key(), word));
    return new SourceWords(words.values().stream().filter(word -> word.code() != null).toList());
  }

  /** Code by word, the word in the form in which it is compared. */
  public Map<String, String> codes(ListField field) {
    var codes = new HashMap<String, String>();
    all.stream().filter(word -> word.field() == field && word.code() != null).forEach(word -> codes.put(Heading.folded(word.word()), word.code()));
    return codes;
  }

  /** Every word once: those that nobody knows, and behind them those that have a meaning. */
  public List<SourceWord> beside(List<SourceWord> unknown) {
    var words = new LinkedHashMap<String, SourceWord>();
    unknown.forEach(word -> words.put(word.key(), word));
    all.stream().filter(word -> word.code() != null).forEach(word -> words.merge(word.key(), word, (open, meant) -> new SourceWord(open.field(), open.word(), meant.code(), open.lines())));
    return new ArrayList<>(words.values());
  }
}
