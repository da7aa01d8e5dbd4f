package kg.childcare.registry.institution;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import kg.childcare.registry.shared.Registered;

/** Institutions that end and others that continue them. Their numbers stay theirs, and no child changes its roll by it. */
@Entity
@Table(name = "institution_succession")
public class Succession extends Registered {
  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private SuccessionKind kind;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ChangeState state = ChangeState.WAITING;

  @Column(name = "effective_from", nullable = false, updatable = false)
  private LocalDate effectiveFrom;

  @Column(name = "proposed_at", updatable = false)
  private Instant proposedAt;

  @Column(name = "proposed_by", nullable = false, updatable = false)
  private String proposedBy;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decision_reason")
  private String decisionReason;

  @OneToMany(mappedBy = "succession", cascade = ALL)
  @OrderBy("id")
  private List<SuccessionPart> parts = new ArrayList<>();

  protected Succession() {} // JPA

  /** Asks that some end on a day and others continue them. Those that end must be closing, so that no child comes in any more. */
  public static Succession propose(SuccessionKind kind, List<Institution> ending, List<Institution> continuing, LocalDate from, InstitutionProfile.Entry entry) {
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
    requireOf("continuing", kind.fits(ending.size(), continuing.size()), "institution.rule.successionShape", kind, ending.size(), continuing.size());
    var all = new HashSet<>(ending);
    all.addAll(continuing);
    requireOf("continuing", all.size() == ending.size() + continuing.size(), "institution.rule.successionItself");
    ending.forEach(one -> one.requireClosing(from));
    continuing.forEach(one -> one.requireWorking(from));
    var succession = new Succession();
    succession.kind = kind;
    succession.effectiveFrom = from;
    succession.proposedAt = entry.at();
    succession.proposedBy = entry.by();
    succession.reason = entry.reason();
    ending.forEach(one -> succession.parts.add(new SuccessionPart(succession, one, true)));
    continuing.forEach(one -> succession.parts.add(new SuccessionPart(succession, one, false)));
    return succession;
  }

  /** The second person agrees: those that end are closed. @param rolls who is still on a roll */
  public void confirm(Function<Institution, OnRoll> rolls, InstitutionProfile.Entry entry) {
    requireSecondPerson(entry.by());
    continuing().forEach(one -> one.requireWorking(effectiveFrom));
    ending().forEach(one -> one.requireEndable(effectiveFrom, rolls.apply(one), entry));
    ending().forEach(one -> one.end(effectiveFrom, new InstitutionProfile.Entry(proposedAt, proposedBy, reason, null), entry));
    decide(ChangeState.CONFIRMED, entry, null);
  }

  /** The second person refuses and says why; nobody ends. */
  public void decline(InstitutionProfile.Entry entry) {
    requireSecondPerson(entry.by());
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.declineNeedsReason");
    decide(ChangeState.DECLINED, entry, entry.reason());
  }

  private void requireSecondPerson(String by) {
    require(state == ChangeState.WAITING, "institution.rule.changeAlreadyDecided", state);
    require(!proposedBy.equals(by), "institution.rule.secondPersonNeeded");
  }

  private void decide(ChangeState outcome, InstitutionProfile.Entry entry, String why) {
    state = outcome;
    decidedAt = entry.at();
    decidedBy = entry.by();
    decisionReason = why;
  }

  public List<Institution> ending() {
    return parts.stream().filter(SuccessionPart::isEnding).map(SuccessionPart::institution).toList();
  }

  public List<Institution> continuing() {
    return parts.stream().filter(part -> !part.isEnding()).map(SuccessionPart::institution).toList();
  }

  public SuccessionKind kind() {
    return kind;
  }

  public ChangeState state() {
    return state;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public String reason() {
    return reason;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public String decisionReason() {
    return decisionReason;
  }
}
