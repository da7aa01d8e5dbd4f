package kg.childcare.registry.children;

/** Where a child of an institution without a right to keep children is to live. */
public enum DestinationKind {
  INSTITUTION, PARENTS, KIN, FOSTER, INDEPENDENT, OTHER
}
