package kg.childcare.registry.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** A photo taken on site as evidence for one criterion. */
@Entity
@Table(name = "inspection_photo")
public class VisitPhoto extends Registered {
  @Column(name = "inspection_id", nullable = false, updatable = false)
  private long inspectionId;

  @Column(name = "criterion_code", nullable = false, updatable = false)
  private String criterion;

  @Column(name = "attachment_id", nullable = false, updatable = false)
  private long attachmentId;

  @Column(name = "taken_by", nullable = false, updatable = false)
  private String takenBy;

  @Column(name = "taken_at", nullable = false, updatable = false)
  private Instant takenAt;

  protected VisitPhoto() {} // JPA

  public VisitPhoto(long inspectionId, String criterion, long attachmentId, String takenBy, Instant takenAt) {
    this.inspectionId = inspectionId;
    this.criterion = criterion;
    this.attachmentId = attachmentId;
    this.takenBy = takenBy;
    this.takenAt = takenAt;
  }

  public String criterion() {
    return criterion;
  }

  public long attachmentId() {
    return attachmentId;
  }
}
