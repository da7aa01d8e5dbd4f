package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.OwnerRole;
import kg.childcare.registry.shared.Multilingual;

/**
 * One owner with everything it stands behind, of what the reader may see.
 *
 * @param resembling spellings that could be the same owner and of which nobody has decided
 */
public record OwnerCard(
    long id, String name, String taxNumber, List<Spelling> spellings, List<Spelling> resembling, List<Verdict> decisions, List<Relation> relations, Pattern pattern)
    implements Serializable {

  /** One way in which the register writes it. */
  public record Spelling(long id, String text) implements Serializable {}

  /** What a person decided of two spellings. */
  public record Verdict(String one, String other, boolean same, Instant at, String by, String reason) implements Serializable {}

  /** From when to when it stands behind an institution, by what is known today; still, without a last day. */
  public record Relation(
      long institutionId, String number, Multilingual name, OwnerRole role, LocalDate from, LocalDate to, InstitutionStatus status, String territory, Integer capacity)
      implements Serializable {
    boolean isNow(LocalDate today) {
      return !from.isAfter(today) && (to == null || !to.isBefore(today));
    }
  }

  /**
   * What the institutions of today show together; null is what this reader may not count.
   *
   * @param accredited with an accreditation in force @param openFindings of issued acts, not yet verified as put right
   */
  public record Pattern(int institutions, int places, Integer children, Integer accredited, Integer openFindings) implements Serializable {
    /** Children for a hundred places, or null. */
    public Integer getOccupancy() {
      return children == null || places == 0 ? null : Math.round(100f * children / places);
    }
  }
}
