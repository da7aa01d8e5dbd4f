package kg.childcare.registry.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.childcare.registry.shared.Registered;

/** A note, an own visit or an interview of a monitor: only the mandate's own key opens it. Written once, corrected by a later one. */
@Entity
@Table(name = "monitor_note")
public class MonitorNote extends Registered {
  public static final String COLUMN = "monitor_note.sealed";

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "mandate_id", updatable = false)
  private Mandate mandate;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private NoteKind kind;

  @Column(nullable = false, updatable = false)
  private String author;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(name = "seal_id", nullable = false, updatable = false)
  private String sealId;

  @Lob
  @Column(nullable = false, updatable = false)
  private byte[] sealed;

  protected MonitorNote() {} // JPA

  public MonitorNote(Mandate mandate, NoteKind kind, String author, UUID sealId, byte[] sealed, Instant now) {
    this.mandate = mandate;
    this.kind = kind;
    this.author = author;
    this.sealId = sealId.toString();
    this.sealed = sealed.clone();
    this.writtenAt = now;
  }

  public Mandate mandate() {
    return mandate;
  }

  public NoteKind kind() {
    return kind;
  }

  public String author() {
    return author;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String sealId() {
    return sealId;
  }

  public byte[] sealed() {
    return sealed.clone();
  }
}
