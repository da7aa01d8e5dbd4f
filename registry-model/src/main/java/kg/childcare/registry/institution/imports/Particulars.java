package kg.childcare.registry.institution.imports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.Resemblance;

/**
 * What a line of a list, or the register, says of an institution by which it can be recognised. Two that share no sign cannot be one, so that
 * of a large register only those have to be read that share one with a line.
 *
 * @param names folded, as {@link NameFold} does, each once
 * @param territory SOATE code, or null
 * @param taxNumber as it was written, or null
 * @param phone as it was written, or null
 */
public record Particulars(List<String> names, String territory, String taxNumber, String phone) {
  private static final int SHORTEST_NUMBER = 6;
  private static final int TAX_DIGITS = 14;
  private static final int PHONE_DIGITS = 9;
  private static final int RAION_DIGITS = 8;

  public static Particulars of(String nameKy, String nameRu, String nameEn, String territory, String taxNumber, String phone) {
    return new Particulars(Stream.of(nameKy, nameRu, nameEn).map(NameFold::of).filter(name -> !name.isEmpty()).distinct().toList(), territory, taxNumber, phone);
  }

  /** One short number for each name, for each place with the numbers in a name, for the tax and for the telephone number. */
  public Set<Long> signs() {
    var signs = new LinkedHashSet<Long>();
    for (var name : names) {
      signs.add(sign("name " + name));
      if (territory != null) {
        signs.add(sign(neighbourhood(name)));
      }
    }
    numbers().forEach(number -> signs.add(sign(number)));
    return signs;
  }

  /** The raion and the numbers in a name: names with different numbers in them are never alike, and in another raion nobody looks for them. */
  public String neighbourhood(String name) {
    return "near " + (territory == null ? "" : territory.substring(0, Math.min(RAION_DIGITS, territory.length()))) + " " + Resemblance.numbersOf(name);
  }

  /** What counts of the tax and of the telephone number, each with what it is. */
  public Stream<String> numbers() {
    return Stream.concat(countOfTaxNumber(taxNumber).map(digits -> "tax " + digits).stream(), countOfPhone(phone).map(digits -> "phone " + digits).stream());
  }

  /** What counts of a tax number; nothing when that is too little to tell anybody by. */
  public static Optional<String> countOfTaxNumber(String text) {
    return lastDigits(text, TAX_DIGITS);
  }

  /** What counts of a telephone number, whether the code of the country stands before it or not. */
  public static Optional<String> countOfPhone(String text) {
    return lastDigits(text, PHONE_DIGITS);
  }

  private static Optional<String> lastDigits(String text, int last) {
    var digits = CellText.digits(text);
    return digits.length() < SHORTEST_NUMBER ? Optional.empty() : Optional.of(digits.substring(Math.max(0, digits.length() - last)));
  }

  /** Two texts have the same sign hardly ever; whoever reads by it compares what it found. */
  private static long sign(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
  }
}
