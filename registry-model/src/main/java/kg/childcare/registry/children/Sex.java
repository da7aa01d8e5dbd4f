package kg.childcare.registry.children;

/** Sex of a child as stated in its papers. */
public enum Sex {
  FEMALE, MALE
}
