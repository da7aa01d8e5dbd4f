package kg.childcare.registry.inspection;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static kg.childcare.registry.inspection.PublicationState.PUBLISHED;
import static kg.childcare.registry.inspection.PublicationState.REPLACED;
import static kg.childcare.registry.inspection.PublicationState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Texts;

/** One edition of an act as everybody may read it: results and findings, and of the free words only what a person released. */
@Entity
@Table(name = "act_publication")
public class ActPublication extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "inspection_id", updatable = false)
  private Inspection inspection;

  @Column(nullable = false, updatable = false)
  private int edition;

  @Enumerated(STRING)
  @Column(nullable = false)
  private PublicationState state = PUBLISHED;

  @Column(name = "result_percent", updatable = false)
  private Integer result;

  @Column(name = "comment_released", updatable = false)
  private String comment;

  @OneToMany(mappedBy = "publication", cascade = ALL)
  @OrderBy("finding")
  private List<ReleasedWords> words = new ArrayList<>();

  @Column(name = "published_at", nullable = false, updatable = false)
  private Instant publishedAt;

  @Column(name = "published_by", nullable = false, updatable = false)
  private String publishedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  /** In the public feed; empty from each change until a reader of the feed has come to know of it. */
  @Column(name = "feed_no")
  private Long place;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  protected ActPublication() {} // JPA

  /**
   * Publishes an act that is final.
   *
   * @param before the edition before, or null
   * @param result percentage by which the visit was judged, or null
   * @param names the persons whom the papers of the visit name
   * @param sheltered whether the place may not be found by its description
   */
  public static ActPublication of(
      Inspection inspection, ActPublication before, Integer result, PublicWords released, KnownNames names, boolean sheltered, Publisher by, Instant now) {
    var today = LocalDate.ofInstant(now, Texts.ZONE);
    require(inspection.actIsFinal(today), "inspection.rule.actNotFinal");
    require(inspection.team().stream().noneMatch(member -> member.userId() == by.userId()), "inspection.rule.publisherOfTeam");
    requireNobodyRecognised(inspection, released, names, sheltered);
    if (before != null && before.state == PUBLISHED) {
      before.becomes(REPLACED, now);
    }
    return new ActPublication(inspection, before == null ? 1 : before.edition + 1, result, released, by.username(), now);
  }

  private static void requireNobodyRecognised(Inspection inspection, PublicWords released, KnownNames names, boolean sheltered) {
    require(!sheltered || released.isEmpty(), "inspection.rule.shelterWithoutWords");
    var numbers = inspection.findings().stream().map(Finding::number).collect(Collectors.toSet());
    released.findings().forEach(line -> require(numbers.contains(line.finding()), "inspection.rule.findingUnknown", line.finding()));
    require(released.findings().stream().map(PublicWords.Line::finding).distinct().count() == released.findings().size(), "inspection.rule.findingTwice");
    require(released.comment() == null || inspection.act().comment() != null, "inspection.rule.noCommentToRelease");
    for (var text : released.all()) {
      names.in(text).ifPresent(name -> require(false, "inspection.rule.nameInWords", name));
      KnownNames.longNumber(text).ifPresent(number -> require(false, "inspection.rule.numberInWords", number));
    }
  }

  private ActPublication(Inspection inspection, int edition, Integer result, PublicWords released, String by, Instant now) {
    this.inspection = inspection;
    this.edition = edition;
    this.result = result;
    comment = released.comment();
    released.findings().forEach(line -> words.add(new ReleasedWords(this, line)));
    publishedAt = now;
    publishedBy = by;
    changedAt = now;
  }

  /** Takes the publication back, for example because somebody could be recognised in it after all. */
  public void withdraw(String reason, String by, Instant now) {
    require(state.canBecome(WITHDRAWN), "inspection.rule.publicationStep", state, WITHDRAWN);
    requireOf("reason", reason != null && !reason.isBlank(), "inspection.rule.reasonMissing");
    withdrawnReason = reason.strip();
    withdrawnBy = by;
    becomes(WITHDRAWN, now);
  }

  private void becomes(PublicationState next, Instant now) {
    require(state.canBecome(next), "inspection.rule.publicationStep", state, next);
    state = next;
    changedAt = now;
    place = null;
  }

  public boolean isPublished() {
    return state == PUBLISHED;
  }

  public Inspection inspection() {
    return inspection;
  }

  public int edition() {
    return edition;
  }

  public PublicationState state() {
    return state;
  }

  public Integer result() {
    return result;
  }

  public String comment() {
    return comment;
  }

  /** What was released, by number of finding. */
  public Map<Integer, String> words() {
    return words.stream().collect(Collectors.toMap(ReleasedWords::finding, ReleasedWords::words));
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public String publishedBy() {
    return publishedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** In the public feed; null while no reader of the feed has come to know of it. */
  public Long place() {
    return place;
  }

  public String withdrawnReason() {
    return withdrawnReason;
  }
}
