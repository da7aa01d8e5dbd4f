package kg.childcare.registry.institution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.imports.Particulars;
import kg.childcare.registry.shared.Multilingual;

/**
 * By what an institution is recognised: its names, place, numbers, addresses and points. Two portraits that share a key are worth being
 * compared, so that nobody has to compare each with each.
 */
public final class Portrait {
  private static final double ALIKE = 0.75;
  private static final double RELATED = 0.5;
  private static final int RAION_DIGITS = 8;
  private static final int STEM = 5;
  private static final int SHORTEST_WORD = 3;
  private static final double CELL = 0.002;
  private static final double NEAR_METRES = 150;
  private static final double METRES_PER_DEGREE = 111_000;

  private final Map<String, Resemblance> names = new LinkedHashMap<>();
  private final Set<String> raions = new LinkedHashSet<>();
  private final Set<String> taxNumbers = new LinkedHashSet<>();
  private final Set<String> phones = new LinkedHashSet<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final List<double[]> points = new ArrayList<>();

  /** Adds what the register says of it in some span of days. */
  public Portrait said(Multilingual name, String territory, String taxNumber, String phone) {
    Stream.of(name.ky(), name.ru(), name.en()).map(NameFold::of).filter(folded -> !folded.isEmpty()).forEach(folded -> names.computeIfAbsent(folded, Resemblance::of));
    raions.add(raion(territory));
    Particulars.countOfTaxNumber(taxNumber).filter(Portrait::tells).ifPresent(taxNumbers::add);
    Particulars.countOfPhone(phone).filter(Portrait::tells).ifPresent(phones::add);
    return this;
  }

  /** Adds one of its sites. */
  public Portrait at(String territory, String address, BigDecimal latitude, BigDecimal longitude) {
    var folded = SearchText.fold(NameFold.oneAlphabet(address == null ? "" : address));
    if (folded.chars().anyMatch(Character::isDigit)) {
      addresses.add(raion(territory) + " " + folded);
    }
    if (latitude != null && longitude != null) {
      points.add(new double[] {latitude.doubleValue(), longitude.doubleValue()});
    }
    return this;
  }

  /** Under what it is kept. */
  public Set<String> keys() {
    var keys = common();
    points.forEach(point -> keys.add(cell(point, 0, 0)));
    return keys;
  }

  /** Under what those are kept that could be it: a point may lie just across the edge of its cell. */
  public Set<String> soughtKeys() {
    var keys = common();
    for (var point : points) {
      for (int i = 0; i < 9; i++) {
        keys.add(cell(point, i / 3 - 1, i % 3 - 1));
      }
    }
    return keys;
  }

  private Set<String> common() {
    var keys = new LinkedHashSet<String>();
    taxNumbers.forEach(number -> keys.add("t" + number));
    phones.forEach(number -> keys.add("p" + number));
    addresses.forEach(address -> keys.add("a" + Integer.toHexString(address.hashCode())));
    for (var raion : raions) {
      for (var name : names.keySet()) {
        keys.add("n" + raion + Integer.toHexString(name.hashCode()));
        Arrays.stream(name.split(" ")).filter(word -> word.length() >= SHORTEST_WORD).forEach(word -> keys.add("w" + raion + word.substring(0, Math.min(STEM, word.length()))));
      }
    }
    return keys;
  }

  /** What both have in common; nothing where it is not worth asking a person. */
  public Optional<Alike> with(Portrait other) {
    var shared = new ArrayList<Alike.Shared>();
    same(taxNumbers, other.taxNumbers).forEach(number -> shared.add(new Alike.Shared(Ground.TAX_NUMBER, number)));
    same(phones, other.phones).forEach(number -> shared.add(new Alike.Shared(Ground.PHONE, number)));
    same(addresses, other.addresses).forEach(address -> shared.add(new Alike.Shared(Ground.ADDRESS, address)));
    if (points.stream().anyMatch(one -> other.points.stream().anyMatch(second -> metres(one, second) <= NEAR_METRES))) {
      shared.add(new Alike.Shared(Ground.POINT, Stream.of(points, other.points).flatMap(List::stream).map(Arrays::toString).sorted().collect(Collectors.joining())));
    }
    var akin = akin(other, shared);
    var grounds = shared.stream().map(Alike.Shared::ground).collect(Collectors.toSet());
    return Alike.isWorthAsking(grounds, akin >= RELATED) ? Optional.of(Alike.of(shared, akin)) : Optional.empty();
  }

  private double akin(Portrait other, List<Alike.Shared> shared) {
    var best = 0.0;
    var pair = "";
    for (var mine : names.values()) {
      for (var theirs : other.names.values()) {
        var akin = mine.with(theirs);
        if (akin > best) {
          best = akin;
          pair = Stream.of(mine.folded(), theirs.folded()).sorted().collect(Collectors.joining("~"));
        }
      }
    }
    if (best >= ALIKE && !same(raions, other.raions).isEmpty()) {
      shared.add(new Alike.Shared(Ground.NAME, pair));
    }
    return best;
  }

  private static Set<String> same(Collection<String> mine, Collection<String> theirs) {
    var both = new LinkedHashSet<>(mine);
    both.retainAll(theirs);
    return both;
  }

  /** One figure again and again is what people type where they have no number. */
  private static boolean tells(String digits) {
    return digits.chars().distinct().count() > 1;
  }

  private static String raion(String territory) {
    return territory.substring(0, Math.min(RAION_DIGITS, territory.length()));
  }

  private static String cell(double[] point, int north, int east) {
    return "g" + ((long) Math.floor(point[0] / CELL) + north) + ":" + ((long) Math.floor(point[1] / CELL) + east);
  }

  private static double metres(double[] one, double[] other) {
    var north = (one[0] - other[0]) * METRES_PER_DEGREE;
    var east = (one[1] - other[1]) * METRES_PER_DEGREE * Math.cos(Math.toRadians(one[0]));
    return Math.hypot(north, east);
  }
}
