package kg.childcare.registry.inspection;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Language;

/** The act that made the findings binding, and what the institution answered. Empty until it is issued. */
@Embeddable
public class Act implements Serializable {
  @Column(name = "act_number")
  private String number;

  @Column(name = "act_issued_at")
  private Instant issuedAt;

  @Enumerated(STRING)
  @Column(name = "act_language")
  private Language language;

  /** Representative of the institution who signed; null when signing was refused. */
  @Column(name = "act_signed_by")
  private String signedBy;

  @Column(name = "act_document_id")
  private Long documentId;

  @Column(name = "comment_due")
  private LocalDate commentDue;

  @Column(name = "institution_words")
  private String comment;

  @Column(name = "commented_at")
  private Instant commentedAt;

  @Column(name = "commented_by")
  private String commentedBy;

  protected Act() {} // JPA

  Act(String number, Instant issuedAt, ActSigning signing, LocalDate commentDue) {
    this.number = number;
    this.issuedAt = issuedAt;
    language = signing.language();
    signedBy = signing.signedBy();
    this.commentDue = commentDue;
  }

  void filedAs(long document) {
    documentId = document;
  }

  void answer(String words, String by, Instant now) {
    comment = words;
    commentedBy = by;
    commentedAt = now;
  }

  public String number() {
    return number;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Language language() {
    return language;
  }

  public String signedBy() {
    return signedBy;
  }

  /** Id of the filed PDF, or null for an act taken over as data only. */
  public Long documentId() {
    return documentId;
  }

  public LocalDate commentDue() {
    return commentDue;
  }

  public String comment() {
    return comment;
  }

  public Instant commentedAt() {
    return commentedAt;
  }

  public String commentedBy() {
    return commentedBy;
  }
}
