package kg.childcare.registry.institution.imports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the words of a list that nobody knows; of a column that holds no words at all it keeps only some. */
public final class WordTally {
  /** So many words of one field are told, those on the most lines first. */
  static final int TOLD = 30;

  private static final int KEPT = 1_000;

  private final Map<String, SourceWord> words = new LinkedHashMap<>();

  /** One more line is rejected because of this text. */
  public void note(ListField field, String text) {
    if (SourceWord.isWord(text)) {
      var word = new SourceWord(field, text, null, 1);
      if (words.size() < KEPT || words.containsKey(word.key())) {
        words.merge(word.key(), word, (before, now) -> new SourceWord(field, before.word(), null, before.lines() + 1));
      }
    }
  }

  /** Field by field, the most frequent words first. */
  public List<SourceWord> told() {
    return SourceWord.FIELDS.stream().flatMap(this::of).toList();
  }

  private Stream<SourceWord> of(ListField field) {
    return words.values().stream().filter(word -> word.field() == field).sorted(Comparator.comparingInt(SourceWord::lines).reversed()).limit(TOLD);
  }
}
