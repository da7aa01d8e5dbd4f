package kg.childcare.registry.bench;

/** One of the two things that are compared: the floor, or the operation. */
@FunctionalInterface
interface Side {
  /** Does it once, timed; what it gives back is read afterwards, untimed. @param turn counted from 0, warm-up included */
  Outcome once(int turn) throws Exception;

  /** What was done, to be told in the words of both sides; may clean up. */
  @FunctionalInterface
  interface Outcome {
    Object told() throws Exception;
  }
}
