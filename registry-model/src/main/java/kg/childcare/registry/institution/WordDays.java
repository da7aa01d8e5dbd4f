package kg.childcare.registry.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Days on which a word leads to one institution, which then lay in one place, was of one category and had one name. However often other facts changed
 * meanwhile, it is one run of days, so that a long history does not make searching longer.
 *
 * @param to last day; {@link #OPEN} while no end is known
 */
public record WordDays(String word, LocalDate from, LocalDate to, String territory, String category, String name) {
  /** A last day that does not come, where the database compares and has no use for an unknown one. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  /** What the register knows of an institution from a day to a day. @param to null while no end is known @param name by which it is put in order, or null @param text folded, as {@link SearchText} does */
  public record Known(LocalDate from, LocalDate to, String territory, String category, String name, String text) {
    /** The run that goes on with these days, or a new one where something else was true before. */
    private WordDays following(WordDays before, String word) {
      var goesOn = before != null && before.to().plusDays(1).equals(from) && before.territory().equals(territory) && before.category().equals(category) && Objects.equals(before.name(), name);
      return new WordDays(word, goesOn ? before.from() : from, to == null ? OPEN : to, territory, category, name);
    }
  }

  /** The runs of all words of one institution. @param known what is known of it, no two on the same day */
  public static List<WordDays> of(Collection<Known> known) {
    var all = new ArrayList<WordDays>();
    Map<String, WordDays> running = new LinkedHashMap<>();
    known.stream().sorted(Comparator.comparing(Known::from)).forEach(one -> {
      Map<String, WordDays> next = new LinkedHashMap<>();
      SearchText.words(one.text()).forEach(word -> next.put(word, one.following(running.get(word), word)));
      running.values().stream().filter(run -> !next.containsKey(run.word()) || !next.get(run.word()).from().equals(run.from())).forEach(all::add);
      running.clear();
      running.putAll(next);
    });
    all.addAll(running.values());
    return all;
  }
}
