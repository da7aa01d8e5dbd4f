package kg.childcare.registry.document;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Registered;

/** A document as it was issued, byte for byte, with the code by which anyone may check it. */
@Entity
@Table(name = "filed_document")
public class FiledDocument extends Registered {
  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private DocumentKind kind;

  @Column(name = "subject_id", updatable = false)
  private long subjectId;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Language language;

  @Column(updatable = false)
  private int edition;

  @Column(updatable = false)
  private String number;

  @Column(name = "document_date", nullable = false, updatable = false)
  private LocalDate date;

  @Column(name = "institution_number", updatable = false)
  private String institutionNumber;

  @Embedded
  private Multilingual institution;

  @Lob
  @Basic(fetch = LAZY)
  @Column(nullable = false, updatable = false)
  private byte[] content;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(name = "words_digest", nullable = false, updatable = false)
  private String wordsDigest;

  @Column(name = "check_code", nullable = false, updatable = false)
  private String checkCode;

  @Column(name = "filed_at", updatable = false)
  private Instant filedAt;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private String filedBy;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  protected FiledDocument() {} // JPA

  public FiledDocument(DocumentFacts facts, int edition, CheckCode code, WrittenPdf pdf, String author, Instant now) {
    this.kind = facts.kind();
    this.subjectId = facts.subjectId();
    this.language = facts.language();
    this.number = facts.number();
    this.date = facts.date();
    this.institutionNumber = facts.institutionNumber();
    this.institution = facts.institution();
    this.edition = edition;
    this.checkCode = code.text();
    this.content = pdf.content().clone();
    this.sha256 = Digest.hex(content);
    this.wordsDigest = pdf.wordsDigest();
    this.filedBy = author;
    this.filedAt = now;
  }

  /** Makes room for a newer edition; what was filed stays readable. */
  public void supersede(Instant now) {
    require(supersededAt == null, "document.rule.superseded", number);
    supersededAt = now;
  }

  public boolean isSuperseded() {
    return supersededAt != null;
  }

  /** Whether the archive still holds what was filed. */
  public boolean isUnchanged() {
    return sha256.equals(Digest.hex(content));
  }

  public DocumentKind kind() {
    return kind;
  }

  public long subjectId() {
    return subjectId;
  }

  public Language language() {
    return language;
  }

  public int edition() {
    return edition;
  }

  public String number() {
    return number;
  }

  public LocalDate date() {
    return date;
  }

  public String institutionNumber() {
    return institutionNumber;
  }

  public Multilingual institution() {
    return institution;
  }

  public byte[] content() {
    return content.clone();
  }

  public String sha256() {
    return sha256;
  }

  public String wordsDigest() {
    return wordsDigest;
  }

  public CheckCode checkCode() {
    return new CheckCode(checkCode);
  }

  public Instant filedAt() {
    return filedAt;
  }

  public String filedBy() {
    return filedBy;
  }
}
