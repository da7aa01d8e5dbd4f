package kg.childcare.registry.notification;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** Tells those who hold a role over an institution that something happened there; written once, never changed. */
@Entity
@Table(name = "notice")
public class Notice extends Registered {
  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private NoticeKind kind;

  @Column(name = "role_name", nullable = false, updatable = false)
  private String role;

  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Column(nullable = false, updatable = false)
  private String link;

  /** From when on it is told; a reminder is written before. */
  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  /** Number of what a reminder is about. */
  @Column(name = "reference_number", updatable = false)
  private String reference;

  /** Days before the end at which a reminder reminds. */
  @Column(updatable = false)
  private Integer step;

  protected Notice() {} // JPA

  /** @param link path of the record to look at */
  public Notice(NoticeKind kind, long institutionId, String link, Instant now) {
    this.kind = kind;
    this.role = kind.role();
    this.institutionId = institutionId;
    this.link = link;
    this.writtenAt = now;
  }

  /** A reminder of the end of something, told from a moment on. @param step days before that end */
  public static Notice reminder(NoticeKind kind, long institutionId, String link, String reference, int step, Instant from) {
    var reminder = new Notice(kind, institutionId, link, from);
    reminder.reference = reference;
    reminder.step = step;
    return reminder;
  }

  public NoticeKind kind() {
    return kind;
  }

  public long institutionId() {
    return institutionId;
  }

  public String link() {
    return link;
  }

  public String reference() {
    return reference;
  }

  public Integer step() {
    return step;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
