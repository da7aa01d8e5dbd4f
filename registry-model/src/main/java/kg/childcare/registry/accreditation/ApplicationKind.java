package kg.childcare.registry.accreditation;

import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.institution.AddressFold;

/** What an application asks for: a first accreditation, another after it, or to change what the running one says. */
public enum ApplicationKind {
  FIRST, RENEWAL, CATEGORY_CHANGE, SITE_CHANGE, CAPACITY_CHANGE;

  /** Those that change a running accreditation. */
  public static List<ApplicationKind> changes() {
    return Arrays.stream(values()).filter(ApplicationKind::transfers).toList();
  }

  /** Whether it changes a running accreditation, which keeps its last day. */
  public boolean transfers() {
    return this != FIRST && this != RENEWAL;
  }

  /** Whether what is wanted differs from the running decision in what this kind changes, and in nothing that another kind changes. */
  boolean fits(NewApplication wanted, Decision running) {
    var sameCategory = wanted.category().equals(running.category());
    var samePlace = wanted.territory().equals(running.territory()) && AddressFold.of(wanted.address()).equals(AddressFold.of(running.address()));
    return switch (this) {
      case FIRST, RENEWAL -> true;
      case CATEGORY_CHANGE -> !sameCategory && samePlace;
      case SITE_CHANGE -> sameCategory && !samePlace;
      case CAPACITY_CHANGE -> sameCategory && samePlace && wanted.capacity() != running.capacity();
    };
  }
}
