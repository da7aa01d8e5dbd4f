package kg.childcare.registry.institution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One form for all spellings of an address: case, punctuation, Kyrgyz and Russian letters, letters of another alphabet's keyboard, and how the
 * words for street, house, town or flat are written or whether they are left out, make no difference. A number, a letter of a house and a name do.
 */
public final class AddressFold {
  private static final int LONGEST = 500;
  private static final Pattern HOUSE_LETTER = Pattern.compile("(?<=\\p{N})(?=\\p{L})");
  private static final Map<String, String> SORTS = new HashMap<>();

  static {
    sort("", "улица", "ул", "көчөсү", "көчө", "көч", "street", "str", "st");
    sort("", "дом", "д", "үй", "үйү", "house", "no", "n");
    sort("", "город", "гор", "г", "шаар", "шаары", "city", "село", "с", "айыл", "айылы", "village");
    sort("проспект", "проспект", "просп", "пр", "проспектиси", "avenue", "ave");
    sort("переулок", "переулок", "пер", "тар", "lane");
    sort("микрорайон", "микрорайон", "мкр", "мкрн", "кичирайон", "кичирайону");
    sort("квартира", "квартира", "кв", "батир", "apartment", "apt", "flat");
  }

  private AddressFold() {}

  private static void sort(String one, String... spellings) {
    Arrays.stream(spellings).forEach(spelling -> SORTS.put(SearchText.fold(spelling), SearchText.fold(one)));
  }

  /** The folded address; empty only for what has no letter and no digit. */
  public static String of(String address) {
    if (address == null) {
      return "";
    }
    var plain = HOUSE_LETTER.matcher(SearchText.fold(NameFold.oneAlphabet(address))).replaceAll(" ");
    var words = plain.split(" ");
    var folded = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      folded.append(isHouseLetter(words, i) ? words[i] : SORTS.getOrDefault(words[i], words[i])).append(' ');
    }
    var named = Arrays.stream(folded.toString().split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    var whole = named.isEmpty() ? plain : named;
    return whole.substring(0, Math.min(LONGEST, whole.length()));
  }

  /** "12 д" is another house than 12, while "д. 12" is the same. */
  private static boolean isHouseLetter(String[] words, int at) {
    return words[at].length() == 1 && at > 0 && Character.isDigit(words[at - 1].charAt(words[at - 1].length() - 1));
  }
}
