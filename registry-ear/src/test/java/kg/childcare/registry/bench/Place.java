package kg.childcare.registry.bench;

/** One institution of the country that was made up for the run. */
record Place(int index, long id, String number, String territory, int children) {
  /** Every fourth place works against the law, in one of five ways: the same in every run. */
  enum Trouble {
    NONE, NEVER_ACCREDITED, EXPIRED, SUSPENDED, OVER_CAPACITY, WITHOUT_GROUND
  }

  Trouble trouble() {
    return switch (index % 20) {
      case 1 -> Trouble.NEVER_ACCREDITED;
      case 3 -> Trouble.EXPIRED;
      case 5 -> Trouble.SUSPENDED;
      case 7 -> Trouble.OVER_CAPACITY;
      case 9 -> Trouble.WITHOUT_GROUND;
      default -> Trouble.NONE;
    };
  }

  int capacity() {
    return trouble() == Trouble.OVER_CAPACITY ? children - 2 : children + 10;
  }
}
