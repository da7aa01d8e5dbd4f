package kg.childcare.registry.accreditation;

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

/** A file that proves that written reasons were delivered: of which kind, which stored file, with which digest, by whom. */
@Entity
@Table(name = "accreditation_delivery_proof")
public class DeliveryProof extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "decision_id", updatable = false)
  private Decision decision;

  /** The act whose reasons were delivered; null for the decision itself. */
  @ManyToOne(fetch = LAZY)
  @JoinColumn(name = "act_id", updatable = false)
  private DecisionAct act;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private ProofKind kind;

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

  protected DeliveryProof() {} // JPA

  DeliveryProof(Decision decision, DecisionAct act, SubmittedDocument document, Official by, Instant now) {
    this.decision = decision;
    this.act = act;
    this.kind = ProofKind.valueOf(document.type());
    this.attachmentId = document.attachmentId();
    this.fileName = document.fileName();
    this.digest = document.digest();
    this.uploadedBy = by.name();
    this.uploadedAt = now;
  }

  boolean isAbout(DecisionAct other) {
    return act == other;
  }

  public ProofKind kind() {
    return kind;
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
