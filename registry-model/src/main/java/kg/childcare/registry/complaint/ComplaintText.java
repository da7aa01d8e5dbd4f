package kg.childcare.registry.complaint;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.childcare.registry.shared.Registered;

/** Words that belong to a complaint, sealed and apart from it, so that no list or search ever meets them. */
@Entity
@Table(name = "complaint_text")
public class ComplaintText extends Registered {
  /** Place of the sealed words, to which their seal is bound. */
  public static final String COLUMN = "complaint_text.sealed";

  @Column(name = "complaint_id", nullable = false, updatable = false)
  private long complaintId;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private ComplaintPart part;

  @Column(name = "seal_id", nullable = false, updatable = false)
  private String sealId;

  @Lob
  @Column(nullable = false, updatable = false)
  private byte[] sealed;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  /** Who wrote it; null for the one who complains. */
  @Column(name = "written_by", updatable = false)
  private String writtenBy;

  protected ComplaintText() {} // JPA

  public ComplaintText(long complaintId, ComplaintPart part, UUID sealId, byte[] sealed, Instant now, String writtenBy) {
    this.complaintId = complaintId;
    this.part = part;
    this.sealId = sealId.toString();
    this.sealed = sealed.clone();
    this.writtenAt = now;
    this.writtenBy = writtenBy;
  }

  public long complaintId() {
    return complaintId;
  }

  public ComplaintPart part() {
    return part;
  }

  public String sealId() {
    return sealId;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String writtenBy() {
    return writtenBy;
  }
}
