package kg.childcare.registry.inspection;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** One claim, verification or rejection, with its words and proof. */
@Entity
@Table(name = "corrective_step")
public class ActionStep extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "action_id", updatable = false)
  private CorrectiveAction action;

  @Column(name = "step_number", nullable = false, updatable = false)
  private int number;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private ActionDeed deed;

  @Column(name = "done_by", nullable = false, updatable = false)
  private String by;

  @Column(name = "done_at", nullable = false, updatable = false)
  private Instant at;

  @Column(nullable = false, updatable = false)
  private String words;

  @Column(name = "attachment_id", updatable = false)
  private Long attachmentId;

  protected ActionStep() {} // JPA

  ActionStep(CorrectiveAction action, int number, ActionDeed deed, String by, Instant at, String words, Long attachmentId) {
    this.action = action;
    this.number = number;
    this.deed = deed;
    this.by = by;
    this.at = at;
    this.words = words;
    this.attachmentId = attachmentId;
  }

  public ActionDeed deed() {
    return deed;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  public String words() {
    return words;
  }

  public Long attachmentId() {
    return attachmentId;
  }
}
