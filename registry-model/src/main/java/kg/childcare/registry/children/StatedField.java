package kg.childcare.registry.children;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Lines of the monthly return that a person states, because no movement tells them; zero has to be said, not left out. */
public enum StatedField {
  B13, I02, I03, I04, I05, I06, I07, I09, I12, I13, I14, F05, G03;

  /** Lines that together answer "was there violence". */
  static final Set<StatedField> VIOLENCE = EnumSet.of(I02, I03, I04, I05, I06);

  public static boolean isStated(String code) {
    return Arrays.stream(values()).anyMatch(field -> field.name().equals(code));
  }
}
