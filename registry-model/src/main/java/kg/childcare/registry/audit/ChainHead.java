package kg.childcare.registry.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** End of the audit chain; the one row that every recorded use case locks last, so that entries follow each other without a gap. */
@Entity
@Table(name = "audit_head")
public class ChainHead {
  public static final long ONLY = 1;

  @Id
  private long id;

  @Column(name = "last_number", nullable = false)
  private long lastNumber;

  @Column(name = "last_hash", nullable = false)
  private String lastHash;

  protected ChainHead() {} // JPA

  public ChainHead(long lastNumber, String lastHash) {
    this.id = ONLY;
    this.lastNumber = lastNumber;
    this.lastHash = lastHash;
  }

  /** Makes room for the next entry; the head then points to it. */
  public AuditEntry append(AuditEntry.Content content) {
    var entry = new AuditEntry(lastNumber + 1, lastHash, content);
    lastNumber = entry.number();
    lastHash = entry.hash();
    return entry;
  }

  public long lastNumber() {
    return lastNumber;
  }

  public String lastHash() {
    return lastHash;
  }
}
