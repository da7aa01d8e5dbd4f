package kg.childcare.registry.shared;

/** A record, or what is read of it, whose state has a number, so that a second editor is told. */
public interface Versioned {
  int version();

  /** The state as one word, which no other state of what has the same address ever has. */
  default String tag() {
    return Integer.toString(version());
  }
}
