package kg.childcare.registry.inspection;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.standards.Rating;

/** One answer to one criterion from one device, kept as it was given. */
@Entity
@Table(name = "inspection_answer")
public class ChecklistAnswer extends Registered {
  @Column(name = "inspection_id", nullable = false, updatable = false)
  private long inspectionId;

  @Column(name = "answer_id", nullable = false, updatable = false)
  private String answerId;

  @Column(name = "criterion_code", nullable = false, updatable = false)
  private String criterion;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Rating rating;

  @Column(updatable = false)
  private String evidence;

  @Column(nullable = false, updatable = false)
  private String device;

  @Column(name = "answered_at", nullable = false, updatable = false)
  private Instant answeredAt;

  @Column(name = "answered_by", nullable = false, updatable = false)
  private String answeredBy;

  @Enumerated(STRING)
  @Column(nullable = false)
  private AnswerState state = AnswerState.STANDS;

  protected ChecklistAnswer() {} // JPA

  ChecklistAnswer(long inspectionId, AnswerGiven given, String by) {
    this.inspectionId = inspectionId;
    answerId = given.answerId().toString();
    criterion = given.criterion();
    rating = given.rating();
    evidence = given.evidence();
    device = given.device();
    answeredAt = given.answeredAt();
    answeredBy = by;
  }

  void replaced() {
    state = AnswerState.REPLACED;
  }

  void setAside() {
    state = AnswerState.SET_ASIDE;
  }

  boolean stands() {
    return state == AnswerState.STANDS;
  }

  boolean says(ChecklistAnswer other) {
    return rating == other.rating;
  }

  public UUID answerId() {
    return UUID.fromString(answerId);
  }

  public String criterion() {
    return criterion;
  }

  public Rating rating() {
    return rating;
  }

  public String evidence() {
    return evidence;
  }

  public String device() {
    return device;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public String answeredBy() {
    return answeredBy;
  }

  public AnswerState state() {
    return state;
  }
}
