package kg.childcare.registry.shared.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What somebody else wrote meanwhile beside what is typed here; {@code r:conflict} shows it. @param label key of the field's name */
public record Difference(String label, Object theirs, Object mine) implements Serializable {
  /** Only what really differs. */
  public static List<Difference> among(Difference... pairs) {
    return Arrays.stream(pairs).filter(pair -> !Objects.equals(pair.theirs(), pair.mine())).toList();
  }
}
