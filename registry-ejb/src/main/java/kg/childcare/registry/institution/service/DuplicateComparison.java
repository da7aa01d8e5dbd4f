package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kg.childcare.registry.institution.Ground;

/**
 * Two institutions side by side.
 *
 * @param id of the pair when it is proposed to a person, else null @param childrenOfOne on the roll today @param verdicts what was decided of the two before
 */
public record DuplicateComparison(
    Long id, InstitutionCard one, InstitutionCard other, int childrenOfOne, int childrenOfOther, List<Ground> grounds, int score, List<Verdict> verdicts) implements Serializable {

  /** A person's word that they are two. */
  public record Verdict(Instant at, String by, String reason) implements Serializable {}
}
