package kg.childcare.registry.institution;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Institutions that end and others that continue them. Their numbers stay theirs, and no child changes its roll by it. */
@Entity
@Table(name = "institution_succession")
public class Succession extends Proposal {
  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private SuccessionKind kind;

  @OneToMany(mappedBy = "succession", cascade = ALL)
  @OrderBy("id")
  private List<SuccessionPart> parts = new ArrayList<>();

  protected Succession() {} // JPA

  private Succession(SuccessionKind kind, LocalDate from, InstitutionProfile.Entry entry) {
    super(from, entry);
    this.kind = kind;
  }

  /** Asks that some end on a day and others continue them. Those that end must be closing, so that no child comes in any more. */
  public static Succession propose(SuccessionKind kind, List<Institution> ending, List<Institution> continuing, LocalDate from, InstitutionProfile.Entry entry) {
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.reasonMissing");
    requireOf("continuing", kind.fits(ending.size(), continuing.size()), "institution.rule.successionShape", kind, ending.size(), continuing.size());
    var all = new HashSet<>(ending);
    all.addAll(continuing);
    requireOf("continuing", all.size() == ending.size() + continuing.size(), "institution.rule.successionItself");
    ending.forEach(one -> one.requireClosing(from));
    continuing.forEach(one -> one.requireWorking(from));
    var succession = new Succession(kind, from, entry);
    ending.forEach(one -> succession.parts.add(new SuccessionPart(succession, one, true)));
    continuing.forEach(one -> succession.parts.add(new SuccessionPart(succession, one, false)));
    return succession;
  }

  /** The second person agrees: those that end are closed. @param rolls who is still on a roll */
  public void confirm(Function<Institution, OnRoll> rolls, InstitutionProfile.Entry entry) {
    requireSecondPerson(entry.by());
    continuing().forEach(one -> one.requireWorking(effectiveFrom()));
    ending().forEach(one -> one.requireEndable(effectiveFrom(), rolls.apply(one), entry));
    ending().forEach(one -> one.end(InstitutionStatus.CLOSED, effectiveFrom(), proposal(), entry));
    confirmed(entry);
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
}
