package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kg.childcare.registry.institution.Ground;
import kg.childcare.registry.shared.Versioned;

/**
 * One owner, of what the reader may see; its institutions are asked for page by page.
 *
 * @param resembling spellings that could be the same owner and of which nobody has decided
 */
public record OwnerCard(long id, int version, String name, String taxNumber, List<Spelling> spellings, List<Spelling> resembling, List<Verdict> decisions, Pattern pattern) implements Serializable, Versioned {

  /** One way in which the register writes it. @param why what speaks for the same owner; null for a spelling that is it */
  public record Spelling(long id, String text, Ground why) implements Serializable {}

  /** What a person decided of two spellings. */
  public record Verdict(String one, String other, boolean same, Instant at, String by, String reason) implements Serializable {}

  /**
   * What the institutions of the day show together; null is what this reader may not count.
   *
   * @param accredited with an accreditation in force @param openFindings of issued acts, not yet verified as put right @param complaints about any of them
   */
  public record Pattern(int institutions, int places, Integer children, Integer accredited, Integer openFindings, Integer complaints) implements Serializable {
    /** Children for a hundred places, or null. */
    public Integer getOccupancy() {
      return children == null || places == 0 ? null : Math.round(100f * children / places);
    }
  }
}
