package kg.childcare.registry.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The persons whom the papers of a visit name, so that words meant for everybody can be searched for them. It finds what the registry
 * knows, in any grammatical case; it does not replace the reader's own eye.
 */
public final class KnownNames {
  private static final int SHORTEST = 4;
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){5,}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final List<String> names;

  public KnownNames(Collection<String> persons) {
    names = persons.stream()
        .filter(person -> person != null)
        .flatMap(person -> NO_LETTERS.splitAsStream(person.replaceAll("\\(.*?\\)", " ")))
        .filter(name -> name.length() >= SHORTEST && Character.isUpperCase(name.codePointAt(0)))
        .distinct()
        .toList();
  }

  /** The first word that is one of the names, with or without an ending. */
  public Optional<String> in(String text) {
    return NO_LETTERS.splitAsStream(text).filter(word -> names.stream().anyMatch(name -> word.startsWith(name) || word.startsWith(name.toUpperCase(java.util.Locale.ROOT)))).findFirst();
  }

  /** A number as long as those of persons, papers and telephones. */
  public static Optional<String> longNumber(String text) {
    var found = LONG_NUMBER.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
