package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.shared.Multilingual;

/**
 * One institution on one day.
 *
 * @param byDecision whether a decision in force says how many are approved; otherwise the register does
 * @param cap most children that the category allows, whatever is approved; null where there is no such cap
 * @param groups the children by sex and age band; empty for those who may not know each child
 */
public record OccupancyCard(String institution, Multilingual name, OccupancyDay day, boolean byDecision, Integer cap, List<Group> groups) implements Serializable {
  /** Children of one sex and age band. */
  public record Group(Sex sex, AgeBand ageBand, int onRoll, int occupied) implements Serializable {}

  /** More children than the category allows. */
  public boolean isOverCap() {
    return cap != null && day.onRoll() > cap;
  }
}
