package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.AssessedCriterion;
import kg.childcare.registry.accreditation.DecisionAct;
import kg.childcare.registry.accreditation.Divergence;
import kg.childcare.registry.accreditation.DocumentNeed;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.Motion;
import kg.childcare.registry.accreditation.Obstacle;
import kg.childcare.registry.accreditation.OrderChoice;
import kg.childcare.registry.accreditation.Precedents;
import kg.childcare.registry.accreditation.RegisteredFacts;
import kg.childcare.registry.accreditation.SessionStatus;
import kg.childcare.registry.accreditation.SiteAssessment;
import kg.childcare.registry.accreditation.Tally;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.Vote;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/**
 * One application with all that belongs to it, as the caller may see it.
 *
 * @param language in which the applicant is told what is missing
 * @param registered what the register says otherwise of the institution
 * @param before what earlier decisions leave open
 * @param missing required papers not yet handed in
 * @param orders what an order in the place of the last decision can say, for those who record one
 * @param filed ids of the decisions whose certificate or refusal is in the archive
 */
public record ApplicationDetail(
    ApplicationRow row,
    int version,
    long institutionId,
    String address,
    String preparedBy,
    String preparedByUsername,
    LocalDate submittedOn,
    LocalDate completenessDue,
    LocalDate completeOn,
    String remark,
    Language language,
    Registered registered,
    Before before,
    List<File> files,
    List<DocumentNeed> needs,
    List<DocumentNeed> missing,
    List<Assessment> assessments,
    List<Item> items,
    List<DecisionView> decisions,
    OrderChoice orders,
    Set<Long> filed) implements Serializable, Versioned {

  /** The missing papers by their names in the applicant's language. */
  public List<String> missingInWords() {
    return missing.stream().map(need -> need.name().in(language)).toList();
  }

  /** What can be put to the vote, and why not more. @param motions nothing once it is decided or while something stands against it @param obstacles that @param stop the act that stops what it would renew, or null @param lastChance the conditional decision before it, or null */
  public record Before(List<Verdict> motions, List<Obstacle> obstacles, Stop stop, LastChance lastChance) implements Serializable {
    static final Before NOTHING = new Before(List.of(), List.of(), null, null);

    /** Whether nothing that grants can follow. */
    public boolean refusalOnly() {
      return motions.contains(Verdict.REFUSED);
    }

    static Before of(Precedents before, Application application) {
      return new Before(before.motions(application), before.obstacles(application), before.stop(application).map(Stop::of).orElse(null), before.lastChance(application).map(last -> new LastChance(last.number(), last.period().to())).orElse(null));
    }
  }

  /** A conditional decision that no conditional one may follow. */
  public record LastChance(String number, LocalDate validTo) implements Serializable {}

  /** An act that stops the accreditation that would be renewed. @param validTo last day of that accreditation */
  public record Stop(LaterAct kind, String number, LocalDate effectiveOn, String reason, LocalDate validTo, long applicationId) implements Serializable {
    static Stop of(DecisionAct act) {
      return new Stop(act.kind(), act.number(), act.effectiveOn(), act.reason(), act.decision().period().to(), act.decision().item().application().id());
    }
  }

  /** In what an open application differs from the register, and what the register says. */
  public record Registered(Set<Divergence> differs, RegisteredFacts facts) implements Serializable {}

  /** A paper handed in. */
  public record File(long id, long attachmentId, String type, String name, String digest, String uploadedBy, Instant uploadedAt) implements Serializable {}

  /** What assessors found at the place. @param standards code of the set of standards on whose checklist, null for one made on paper @param unmet codes of the criteria that are not met, or only partly */
  public record Assessment(LocalDate visitedOn, int scorePercent, int criticalFailed, String first, String second, String remarks, String recordedBy, String standards, List<String> unmet)
      implements Serializable {
    public String unmetTogether() {
      return unmet.isEmpty() ? null : String.join(", ", unmet);
    }

    static Assessment of(SiteAssessment one) {
      return new Assessment(one.visitedOn(), one.scorePercent(), one.criticalFailed(), one.firstAssessor(), one.secondAssessor(), one.remarks(), one.recordedBy(), one.standards(),
          one.answers().stream().filter(answer -> answer.rating().failed()).map(AssessedCriterion::criterion).toList());
    }
  }

  /** The application before the commission; ballots are empty for those who may know the result only. */
  public record Item(
      long sessionId, LocalDate heldOn, SessionStatus status, Multilingual commission, int quorum, String chair, String chairUsername,
      List<String> present, Motion motion, Tally tally, List<BallotView> ballots) implements Serializable {}

  /** One member's ballot. */
  public record BallotView(String member, String username, Vote vote, String reason) implements Serializable {}
}
