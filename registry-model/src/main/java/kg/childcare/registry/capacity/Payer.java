package kg.childcare.registry.capacity;

/** Who pays for places in an institution. */
public enum Payer {
  REPUBLICAN_BUDGET, LOCAL_BUDGET, OTHER
}
