package kg.childcare.registry.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One sheet of a form: what somebody has typed so far, sealed; after it was handed in only that it was, and no longer by whom. */
@Entity
@Table(name = "form_draft")
public class FormDraft {
  @Id
  private String id;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Lob
  private byte[] sealed;

  protected FormDraft() {} // JPA

  public FormDraft(String id) {
    this.id = id;
  }

  /** Keeps the newest state; false when the sheet was handed in meanwhile or is another person's. */
  public boolean keep(long user, byte[] newSealed, Instant now) {
    if (isHandedIn() || userId != null && userId != user) {
      return false;
    }
    userId = user;
    sealed = newSealed;
    keptAt = now;
    return true;
  }

  /** Forgets text and author; whoever sends the same sheet again is told. Another person's sheet stays. */
  public void handIn(long user, Instant now) {
    if (userId == null || userId == user) {
      userId = null;
      sealed = null;
      keptAt = now;
    }
  }

  public boolean isHandedIn() {
    return keptAt != null && sealed == null;
  }

  public String id() {
    return id;
  }

  public Instant keptAt() {
    return keptAt;
  }

  public byte[] sealed() {
    return sealed;
  }
}
