package kg.childcare.registry.accreditation;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** One paper handed in with an application: of which type, which stored file, with which digest, by whom. */
@Entity
@Table(name = "accreditation_file")
public class ApplicationFile extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "application_id", updatable = false)
  private Application application;

  @Column(name = "type_code", nullable = false, updatable = false)
  private String type;

  @Column(name = "attachment_id", nullable = false, updatable = false)
  private long attachmentId;

  @Column(name = "file_name", nullable = false, updatable = false)
  private String fileName;

  @Column(nullable = false, updatable = false)
  private String digest;

  @Column(name = "uploaded_by", nullable = false, updatable = false)
  private String uploadedBy;

  @Column(name = "uploaded_at", nullable = false, updatable = false)
  private Instant uploadedAt;

  protected ApplicationFile() {} // JPA

  ApplicationFile(Application application, SubmittedDocument document, Official by, Instant now) {
    this.application = application;
    this.type = document.type();
    this.attachmentId = document.attachmentId();
    this.fileName = document.fileName();
    this.digest = document.digest();
    this.uploadedBy = by.name();
    this.uploadedAt = now;
  }

  public String type() {
    return type;
  }

  public long attachmentId() {
    return attachmentId;
  }

  public String fileName() {
    return fileName;
  }

  public String digest() {
    return digest;
  }

  public String uploadedBy() {
    return uploadedBy;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }
}
