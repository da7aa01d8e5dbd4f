package kg.childcare.registry.monitoring;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.childcare.registry.shared.Registered;

/** The preventive mechanism's view of one act of the ministry, finding by finding; until it is issued nobody else knows of it. */
@Entity
@Table(name = "review")
public class Review extends Registered {
  public static final String COLUMN = "review.draft";

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "mandate_id", updatable = false)
  private Mandate mandate;

  @Column(name = "inspection_id", nullable = false, updatable = false)
  private long inspectionId;

  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Column(nullable = false, updatable = false)
  private String author;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ReviewStatus status = ReviewStatus.DRAFT;

  @Column(name = "seal_id", nullable = false, updatable = false)
  private String sealId;

  @Lob
  private byte[] draft;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Lob
  private String summary;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @OneToMany(mappedBy = "review", cascade = ALL)
  @OrderBy("id")
  private List<FindingOpinion> opinions = new ArrayList<>();

  protected Review() {} // JPA

  public Review(Mandate mandate, long inspectionId, long institutionId, String author, UUID sealId, Instant now) {
    this.mandate = mandate;
    this.inspectionId = inspectionId;
    this.institutionId = institutionId;
    this.author = author;
    this.sealId = sealId.toString();
    this.changedAt = now;
  }

  /** Keeps what is written so far, sealed under the mandate's key. */
  public void keep(byte[] sealedDraft, Instant now) {
    require(status == ReviewStatus.DRAFT, "monitoring.rule.reviewIssued", issuedAt);
    draft = sealedDraft.clone();
    changedAt = now;
  }

  /**
   * Issues it: each finding of the act has an opinion, and each that is not full agreement has its reason.
   *
   * @param findingsOfAct their numbers in the act, by id
   */
  public OpinionIssued issue(ReviewDraft content, Map<Long, Integer> findingsOfAct, Instant now) {
    require(status.canBecome(ReviewStatus.ISSUED), "monitoring.rule.reviewIssued", issuedAt);
    var judged = new HashSet<Long>();
    content.opinions().forEach(opinion -> judged.add(opinion.findingId()));
    require(judged.size() == content.opinions().size(), "monitoring.rule.opinionTwice");
    require(judged.equals(findingsOfAct.keySet()), "monitoring.rule.opinionMissing", findingsOfAct.size() - judged.size());
    requireOf("summary", !findingsOfAct.isEmpty() || content.summary() != null && !content.summary().isBlank(), "monitoring.rule.summaryNeeded");
    var given = content.opinions().stream().map(opinion -> new FindingOpinion(this, opinion, findingsOfAct.get(opinion.findingId()))).toList();
    opinions.addAll(given);
    summary = content.summary() == null || content.summary().isBlank() ? null : content.summary().strip();
    draft = null;
    issuedAt = now;
    status = ReviewStatus.ISSUED;
    return new OpinionIssued(id(), inspectionId, institutionId);
  }

  public Mandate mandate() {
    return mandate;
  }

  public long inspectionId() {
    return inspectionId;
  }

  public long institutionId() {
    return institutionId;
  }

  public String author() {
    return author;
  }

  public ReviewStatus status() {
    return status;
  }

  public String sealId() {
    return sealId;
  }

  public byte[] draft() {
    return draft == null ? null : draft.clone();
  }

  public String summary() {
    return summary;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public List<FindingOpinion> opinions() {
    return List.copyOf(opinions);
  }
}
