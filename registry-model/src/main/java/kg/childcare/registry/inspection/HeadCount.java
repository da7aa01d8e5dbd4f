package kg.childcare.registry.inspection;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Said;
import kg.childcare.registry.standards.Severity;

/** Heads against the roll of the day: who was seen, who is proven elsewhere, who is unaccounted for, and who is there without a roll. */
@Entity
@Table(name = "inspection_head_count")
public class HeadCount extends Registered {
  @Column(name = "inspection_id", nullable = false, updatable = false)
  private long inspectionId;

  @Column(name = "on_roll", nullable = false, updatable = false)
  private int onRoll;

  @Column(name = "seen_count", nullable = false, updatable = false)
  private int seen;

  @Column(name = "elsewhere_count", nullable = false, updatable = false)
  private int elsewhere;

  @Column(name = "unknown_count", nullable = false, updatable = false)
  private int unknown;

  @Column(name = "extra_count", nullable = false, updatable = false)
  private int extra;

  @Column(name = "extra_note", updatable = false)
  private String extraNote;

  @Column(name = "counted_by", nullable = false, updatable = false)
  private String countedBy;

  @Column(name = "counted_at", nullable = false, updatable = false)
  private Instant countedAt;

  @OneToMany(mappedBy = "count", cascade = ALL)
  @OrderBy("child")
  private List<HeadCountLine> lines = new ArrayList<>();

  protected HeadCount() {} // JPA

  /**
   * Compares the sheet with the roll of the day. A child of the roll that the sheet forgets counts as unknown.
   *
   * @param roll system numbers of the children on the roll that day
   */
  public HeadCount(long inspectionId, Set<String> roll, HeadCountSheet sheet, String by, Instant now) {
    var strangers = sheet.lines().stream().map(HeadCountSheet.Line::child).filter(child -> !roll.contains(child)).toList();
    requireOf("lines", strangers.isEmpty(), "inspection.rule.childNotOnRoll", String.join(", ", strangers));
    requireOf("lines", sheet.lines().stream().map(HeadCountSheet.Line::child).distinct().count() == sheet.lines().size(), "inspection.rule.childCountedTwice");
    this.inspectionId = inspectionId;
    var named = sheet.lines().stream().map(HeadCountSheet.Line::child).collect(Collectors.toSet());
    sheet.lines().forEach(line -> lines.add(new HeadCountLine(this, line.child(), line.proven(), line.proof())));
    roll.stream().filter(child -> !named.contains(child)).sorted().forEach(child -> lines.add(new HeadCountLine(this, child, Whereabouts.UNKNOWN, null)));
    onRoll = roll.size();
    seen = number(Whereabouts.SEEN);
    unknown = number(Whereabouts.UNKNOWN);
    elsewhere = onRoll - seen - unknown;
    extra = sheet.extra();
    extraNote = sheet.extraNote();
    countedBy = by;
    countedAt = now;
  }

  private int number(Whereabouts where) {
    return (int) lines.stream().filter(line -> line.whereabouts() == where).count();
  }

  public boolean matches() {
    return unknown == 0 && extra == 0;
  }

  /** A child of whom nobody can say where it is, or one whom nobody admitted, is a critical finding. */
  public Optional<Shortcoming> shortcoming() {
    return matches() ? Optional.empty()
        : Optional.of(Shortcoming.of(FindingOrigin.HEAD_COUNT, Severity.CRITICAL, Said.of("inspection.evidence.headCount", onRoll, seen + elsewhere, unknown, extra)));
  }

  public long inspectionId() {
    return inspectionId;
  }

  public int onRoll() {
    return onRoll;
  }

  public int seen() {
    return seen;
  }

  public int elsewhere() {
    return elsewhere;
  }

  public int unknown() {
    return unknown;
  }

  public int extra() {
    return extra;
  }

  public String extraNote() {
    return extraNote;
  }

  public List<HeadCountLine> lines() {
    return List.copyOf(lines);
  }
}
