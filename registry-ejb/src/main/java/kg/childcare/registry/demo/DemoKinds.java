package kg.childcare.registry.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How many synthetic institutions of which category and owner there are: 69 state, 17 municipal, 39 private, 12 religious. */
final class DemoKinds {
  /** One kind. @param places smallest and largest number of places */
  record Kind(String ownership, String category, int count, int leastPlaces, int mostPlaces, int ageMin, int ageMax) {}

  static final int INSTITUTIONS = 137;
  private static final int FIRST_CROWDED = 40;

  private static final List<Kind> KINDS = List.of(
      new Kind("PRIVATE", "CH_HOME", 8, 40, 70, 3, 17),
      new Kind("MUNICIPAL", "CH_HOME", 5, 45, 80, 3, 17),
      new Kind("STATE", "INF_HOME", 3, 60, 90, 0, 4),
      new Kind("STATE", "CH_HOME", 5, 70, 120, 3, 17),
      new Kind("STATE", "BOARD_GEN", 20, 140, 260, 6, 17),
      new Kind("STATE", "BOARD_SPEC", 14, 100, 200, 6, 18),
      new Kind("STATE", "BOARD_TALENT", 6, 120, 220, 11, 18),
      new Kind("STATE", "SANAT_BOARD", 6, 80, 140, 3, 17),
      new Kind("STATE", "PSY_NEURO", 3, 90, 160, 4, 17),
      new Kind("STATE", "CLOSED_SCHOOL", 1, 60, 60, 11, 17),
      new Kind("STATE", "COLONY", 1, 60, 60, 14, 18),
      new Kind("STATE", "MVD_ADAPT", 2, 30, 40, 3, 17),
      new Kind("STATE", "DISAB_REHAB", 3, 40, 60, 0, 17),
      new Kind("STATE", "SUPP_CENTRE", 5, 20, 40, 3, 17),
      new Kind("MUNICIPAL", "REHAB_TEMP", 4, 50, 70, 3, 18),
      new Kind("MUNICIPAL", "SUPP_CENTRE", 4, 20, 35, 3, 17),
      new Kind("MUNICIPAL", "MOTHER_CHILD", 1, 12, 12, 0, 3),
      new Kind("MUNICIPAL", "AFTERCARE", 1, 16, 16, 16, 23),
      new Kind("MUNICIPAL", "CRISIS", 1, 15, 15, 0, 17),
      new Kind("MUNICIPAL", "SMALL_GROUP", 1, 10, 10, 3, 17),
      new Kind("PRIVATE", "FAM_HOME", 18, 8, 12, 0, 17),
      new Kind("PRIVATE", "CHILD_VILLAGE", 3, 90, 140, 0, 17),
      new Kind("PRIVATE", "SMALL_GROUP", 4, 8, 12, 3, 17),
      new Kind("PRIVATE", "CRISIS", 3, 12, 20, 0, 17),
      new Kind("PRIVATE", "DISAB_REHAB", 2, 30, 40, 0, 17),
      new Kind("PRIVATE", "MOTHER_CHILD", 1, 10, 10, 0, 3),
      new Kind("RELIGIOUS", "RELIG_BOARD", 9, 60, 110, 6, 17),
      new Kind("RELIGIOUS", "FAM_HOME", 2, 10, 12, 0, 17),
      new Kind("RELIGIOUS", "CH_HOME", 1, 40, 60, 3, 17));

  private DemoKinds() {}

  /** Place of the family-type home that takes in more children than such a home may have. */
  static int crowdedFamily(List<Kind> kinds) {
    int at = FIRST_CROWDED;
    while (!"FAM_HOME".equals(kinds.get(at).category())) {
      at++;
    }
    return at;
  }

  /** One kind for each institution; the first two are the children's homes of the two demo clerks. */
  static List<Kind> all(Random random) {
    var kinds = new ArrayList<Kind>(INSTITUTIONS);
    for (var kind : KINDS) {
      kinds.addAll(Collections.nCopies(kind.count(), kind));
    }
    var clerks = List.of(kinds.remove(8), kinds.remove(0));
    Collections.shuffle(kinds, random);
    kinds.add(0, clerks.get(0));
    kinds.add(0, clerks.get(1));
    return kinds;
  }
}
