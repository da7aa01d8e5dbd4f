package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.shared.Multilingual;

/**
 * What became of changes that were decided on together.
 *
 * @param decided how many were @param refused those that stay as they are @param next what the next piece of the same list is asked for after, null when it was the last
 */
public record JointOutcome(int decided, List<Refused> refused, Long next) implements Serializable {
  /** One that was refused, for a reason of its own. @param number of its institution, null where there is no such change for the caller @param why sentences to be said in any language */
  public record Refused(long change, String number, Multilingual name, List<String> why) implements Serializable {}
}
