package kg.childcare.registry.institution;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One form for all spellings of an institution's or owner's name: case, quotes, punctuation, legal form and Kyrgyz, Russian and Uzbek letters
 * make no difference, nor does a Latin letter typed for the Cyrillic one that looks alike.
 */
public final class NameFold {
  private static final String LATIN = "aeopcxykmthbi";
  private static final String CYRILLIC = "аеорсхукмтнви";
  private static final char FIRST_CYRILLIC = '\u0400';
  /** Up to here all are Cyrillic; what comes elsewhere is looked up. */
  private static final char LAST_OF_USE = '\u0484';
  private static final Pattern APOSTROPHES = Pattern.compile("['`´ʻʼ‘’ʹ]");
  private static final Pattern NUMBER_SIGN = Pattern.compile("№|(?<=^| )(?:no|n|номер) (?=\\d)");
  private static final Set<String> NUMBER_SIGNS = Set.of("no", "n", "номер");

  /** Legal forms of several words, by their first word, the longest first. */
  private static final Map<String, List<List<String>>> PHRASES = folded(
      "общество с ограниченной ответственностью", "жоопкерчилиги чектелген коом", "жоопкерчилиги чектелген коому", "limited liability company",
      "масъулияти чекланган жамият", "общественный фонд", "коомдук фонд", "коомдук фонду", "public foundation", "жамоат фонди", "благотворительный фонд",
      "кайрымдуулук фонду", "общественное объединение", "коомдук бирикме", "коомдук бирикмеси", "частное учреждение", "жеке мекеме", "жеке мекемеси",
      "государственное учреждение", "мамлекеттик мекеме", "мамлекеттик мекемеси", "муниципальное учреждение", "муниципалдык мекеме", "муниципалдык мекемеси")
      .map(phrase -> List.of(phrase.split(" ")))
      .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
      .collect(Collectors.groupingBy(phrase -> phrase.get(0)));
  private static final Set<String> FORMS = folded(
      "осоо", "ооо", "оао", "зао", "пао", "ао", "ип", "чп", "чу", "гу", "му", "оф", "бф", "оо", "нко", "ноу", "кгу", "жчк", "ачк", "жак", "кф", "кб", "мчж",
      "llc", "ltd", "pf", "ngo", "mchj").collect(Collectors.toSet());

  private NameFold() {}

  /** The folded name; empty only for what has no letter and no digit. */
  public static String of(String name) {
    if (name == null) {
      return "";
    }
    var folded = SearchText.fold(cyrillic(plain(name), true));
    var words = Arrays.asList(folded.split(" "));
    var bare = new StringJoiner(" ");
    for (int at = 0; at < words.size(); at++) {
      var legal = phraseAt(words, at);
      if (legal > 0) {
        at += legal - 1;
      } else if (!FORMS.contains(words.get(at)) && !isNumberSign(words, at)) {
        bare.add(words.get(at));
      }
    }
    return bare.length() == 0 ? folded : bare.toString();
  }

  /** Of how many words the legal form is that begins with this one; 0 for none. */
  private static int phraseAt(List<String> words, int at) {
    return PHRASES.getOrDefault(words.get(at), List.of()).stream()
        .filter(phrase -> at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase)).mapToInt(List::size).findFirst().orElse(0);
  }

  private static boolean isNumberSign(List<String> words, int at) {
    return NUMBER_SIGNS.contains(words.get(at)) && at + 1 < words.size() && words.get(at + 1).charAt(0) >= '0' && words.get(at + 1).charAt(0) <= '9';
  }

  private static String plain(String name) {
    var withoutSigns = NUMBER_SIGN.matcher(name).replaceAll(" ");
    return APOSTROPHES.matcher(Normalizer.normalize(withoutSigns, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Writes Latin letters that look Cyrillic as Cyrillic in words of mixed letters; a word all in Latin letters stays as it is. */
  public static String oneAlphabet(String text) {
    return cyrillic(text, false);
  }

  /** @param lookalikes whether words all in letters that look Cyrillic are taken for Cyrillic in a text that has other Cyrillic words */
  private static String cyrillic(String text, boolean lookalikes) {
    if (text.chars().noneMatch(NameFold::isCyrillic) || text.chars().noneMatch(NameFold::isLatin)) {
      return text;
    }
    var all = new StringBuilder(text.length());
    for (int from = 0, to; from < text.length(); from = to) {
      to = from + 1;
      while (to < text.length() && Character.isLetter(text.charAt(to - 1)) && Character.isLetter(text.charAt(to))) {
        to++;
      }
      var word = text.substring(from, to);
      all.append(lookalikes || word.chars().anyMatch(NameFold::isCyrillic) ? wordInOneAlphabet(word) : word);
    }
    return all.toString();
  }

  private static boolean isLatin(int c) {
    return LATIN.indexOf(Character.toLowerCase(c)) >= 0;
  }

  private static String wordInOneAlphabet(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().noneMatch(c -> LATIN.indexOf(c) >= 0) || lower.chars().anyMatch(c -> !isCyrillic(c) && LATIN.indexOf(c) < 0)) {
      return word;
    }
    var letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = LATIN.indexOf(lower.charAt(i));
      var letter = at < 0 ? word.charAt(i) : CYRILLIC.charAt(at);
      letters.append(Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(letter) : letter);
    }
    return letters.toString();
  }

  private static boolean isCyrillic(int c) {
    return c >= FIRST_CYRILLIC && (c <= LAST_OF_USE || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  private static Stream<String> folded(String... words) {
    return Arrays.stream(words).map(SearchText::fold);
  }
}
