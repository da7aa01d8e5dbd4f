package kg.childcare.registry.document;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** A file that somebody attached, after its size and kind were checked and its hidden data removed. Who may read it, the slice that holds its id decides. */
@Entity
@Table(name = "attachment")
public class Attachment extends Registered {
  @Column(nullable = false, updatable = false)
  private String name;

  @Enumerated(STRING)
  @Column(name = "media_type", nullable = false, updatable = false)
  private MediaKind kind;

  @Column(name = "size_bytes", updatable = false)
  private long size;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Lob
  @Basic(fetch = LAZY)
  @Column(nullable = false, updatable = false)
  private byte[] content;

  @Column(name = "stored_at", updatable = false)
  private Instant storedAt;

  @Column(name = "stored_by", nullable = false, updatable = false)
  private String storedBy;

  protected Attachment() {} // JPA

  public Attachment(FileName name, MediaKind kind, byte[] content, String author, Instant now) {
    this.name = name.text();
    this.kind = kind;
    this.content = content.clone();
    this.size = content.length;
    this.sha256 = Digest.hex(content);
    this.storedBy = author;
    this.storedAt = now;
  }

  public String name() {
    return name;
  }

  public MediaKind kind() {
    return kind;
  }

  public long size() {
    return size;
  }

  public String sha256() {
    return sha256;
  }

  public byte[] content() {
    return content.clone();
  }

  public Instant storedAt() {
    return storedAt;
  }

  public String storedBy() {
    return storedBy;
  }
}
