package kg.childcare.registry.institution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What two institutions have in common, and how much it says that they are one. @param basis each ground with what it rests on */
public record Alike(Set<Ground> grounds, int score, Set<String> basis) {
  private static final int MOST = 100;

  /** @param akin how much their names have in common, 0 to 1, wherever they lie */
  static Alike of(Collection<Shared> shared, double akin) {
    var grounds = EnumSet.noneOf(Ground.class);
    shared.forEach(one -> grounds.add(one.ground()));
    var score = grounds.stream().mapToDouble(ground -> ground == Ground.NAME ? ground.weight() * akin : ground.weight()).sum();
    return new Alike(grounds, (int) Math.min(MOST, Math.round(score)), Set.copyOf(shared.stream().map(Shared::basis).toList()));
  }

  /** A number alone says little: an owner has one telephone and one tax number for many institutions. */
  static boolean isWorthAsking(Collection<Ground> grounds, boolean related) {
    return grounds.contains(Ground.NAME) || grounds.contains(Ground.ADDRESS)
        || related && !grounds.isEmpty()
        || grounds.contains(Ground.TAX_NUMBER) && grounds.contains(Ground.PHONE)
        || grounds.contains(Ground.POINT) && grounds.size() > 1;
  }

  /** One thing in common. */
  record Shared(Ground ground, String value) {
    String basis() {
      return ground + "=" + Integer.toHexString(value.hashCode());
    }
  }

  /** Grounds in the order of their names, for a column. */
  String groundsText() {
    return String.join(",", grounds.stream().map(Enum::name).toList());
  }

  String basisText() {
    return String.join(",", new ArrayList<>(basis).stream().sorted().toList());
  }

  static List<String> parts(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
  }
}
