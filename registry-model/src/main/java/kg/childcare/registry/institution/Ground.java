package kg.childcare.registry.institution;

/** Why two institutions could be one that was entered twice. */
public enum Ground {
  NAME(50), TAX_NUMBER(30), ADDRESS(25), PHONE(20), POINT(15);

  private final int weight;

  Ground(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
