package kg.childcare.registry.audit;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;

/** One line of the audit trail, never changed, tied to the line before it by a hash over everything it says. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @Column(name = "entry_number")
  private long number;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant happenedAt;

  @Enumerated(STRING)
  @Column(name = "visible_to", nullable = false, updatable = false)
  private Audience audience;

  @Column(updatable = false)
  private String username;

  @Column(name = "use_case", updatable = false)
  private String useCase;

  @Enumerated(STRING)
  @Column(updatable = false)
  private Outcome outcome;

  @Column(name = "subject_kind", updatable = false)
  private String kind;

  @Column(name = "subject_id", updatable = false)
  private String subject;

  @Column(updatable = false)
  private String reason;

  @Column(updatable = false)
  private String detail;

  @Column(name = "seal_id", updatable = false)
  private String sealId;

  @Lob
  @Basic
  @Column(updatable = false)
  private byte[] sealed;

  @Column(name = "previous_hash", nullable = false, updatable = false)
  private String previousHash;

  @Column(nullable = false, updatable = false)
  private String hash;

  protected AuditEntry() {} // JPA

  /** What an entry says: a deed in clear, or its encrypted form with the id it is bound to. */
  public record Content(Instant at, Audience audience, Deed deed, String sealId, byte[] sealed) {
    public static Content open(Instant at, Deed deed) {
      return new Content(at, Audience.AUDITOR, deed, null, null);
    }

    public static Content sealed(Instant at, Audience audience, String sealId, byte[] sealed) {
      return new Content(at, audience, null, sealId, sealed);
    }
  }

  AuditEntry(long number, String previousHash, Content content) {
    this.number = number;
    this.previousHash = previousHash;
    this.happenedAt = content.at().truncatedTo(ChronoUnit.MICROS);
    this.audience = content.audience();
    this.sealId = content.sealId();
    this.sealed = content.sealed();
    if (content.deed() != null) {
      tell(content.deed());
    }
    this.hash = computedHash();
  }

  private void tell(Deed deed) {
    username = deed.username();
    useCase = deed.useCase();
    outcome = deed.outcome();
    kind = deed.kind();
    subject = deed.subject();
    reason = deed.reason();
    detail = deed.detail();
  }

  /** Whether the entry still says what it said when it was written, right after the given one. */
  public boolean follows(long lastNumber, String lastHash) {
    return number == lastNumber + 1 && previousHash.equals(lastHash) && hash.equals(computedHash());
  }

  /** SHA-256 over the previous hash and every field, each with its length so that no text can move between fields. */
  private String computedHash() {
    var text = new StringBuilder();
    for (var field : new Object[] {previousHash, number, happenedAt, audience, username, useCase, outcome, kind, subject, reason, detail,
        sealId, sealed == null ? null : HexFormat.of().formatHex(sealed)}) {
      var part = Objects.toString(field, null);
      text.append(part == null ? "-" : part.length() + ":" + part).append(';');
    }
    return sha256(text.toString());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The deed of an entry in clear; null for a sealed one. */
  public Deed deed() {
    return sealed != null ? null : new Deed(username, useCase, outcome, kind, subject, reason, detail);
  }

  public long number() {
    return number;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public Audience audience() {
    return audience;
  }

  public String sealId() {
    return sealId;
  }

  public byte[] sealed() {
    return sealed == null ? null : sealed.clone();
  }

  public String hash() {
    return hash;
  }
}
