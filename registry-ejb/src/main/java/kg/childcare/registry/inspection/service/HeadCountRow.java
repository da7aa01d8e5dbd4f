package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import kg.childcare.registry.inspection.HeadCount;

/** Heads against the roll, as numbers. */
public record HeadCountRow(int onRoll, int seen, int elsewhere, int unknown, int extra, String extraNote, boolean matches) implements Serializable {
  static HeadCountRow of(HeadCount count) {
    return new HeadCountRow(count.onRoll(), count.seen(), count.elsewhere(), count.unknown(), count.extra(), count.extraNote(), count.matches());
  }
}
