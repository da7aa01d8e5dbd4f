package kg.childcare.registry.institution.imports;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.SearchText;

/**
 * The name of a place as a list writes it, in the forms by which it is compared.
 *
 * @param whole folded, with the word for what it is @param bare without that word @param sound without what offices spell in different ways: "Кара-Сууйский",
 *     "Карасуйский" and "Кара-Сууский", "Джумгальский" and "Жумгалский"; also without its ending, as in "Алайского района"
 * @param kind what the text says that the place is, null when it says nothing or several things
 */
public record PlaceName(String whole, String bare, String sound, Kind kind) {
  private static final Pattern SILENT = Pattern.compile("[ьъ]");
  private static final Pattern ADJECTIVE = Pattern.compile("(?<=.)и?ск(?:ии|ая|ого|ои|ом|ую|ое|ому)$");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  /** What a place can be called: its word, its abbreviation and their cases. */
  public enum Kind {
    OBLAST("область|области|областью|обл|облус|облусу|облусунун|регион|region|oblast|province"),
    RAION("район|районы|району|районунун|района|районе|районом|раион|раиону|раен|раену|р н|р он|р на|р не|р ну|рн|district|raion|rayon"),
    TOWN("г|гор|город|города|городе|шаар|шаары|шаарынын|ш|city|town");

    private final Pattern words;

    Kind(String words) {
      this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    boolean isIn(String folded) {
      return words.matcher(folded).find();
    }

    private String without(String folded) {
      return words.matcher(folded).replaceAll(" ");
    }
  }

  public static PlaceName of(String text) {
    var whole = SearchText.fold(NameFold.oneAlphabet(text));
    var bare = whole;
    for (var kind : Kind.values()) {
      bare = kind.without(bare);
    }
    bare = bare.replaceAll(" +", " ").strip();
    var kinds = Stream.of(Kind.values()).filter(kind -> kind.isIn(whole)).toList();
    return new PlaceName(whole, bare, sound(bare), kinds.size() == 1 ? kinds.get(0) : null);
  }

  private static String sound(String bare) {
    var letters = SILENT.matcher(bare).replaceAll("").replace("дж", "ж").replace('ы', 'и').replace('й', 'и').replace('э', 'е');
    var words = Stream.of(letters.split(" ")).map(word -> ADJECTIVE.matcher(word).replaceAll("ск")).collect(Collectors.joining());
    return TWICE.matcher(words).replaceAll("$1");
  }
}
