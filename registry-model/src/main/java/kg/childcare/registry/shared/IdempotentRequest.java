package kg.childcare.registry.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request that must be carried out once however often it is sent, and the answer that it got. */
@Entity
@Table(name = "idempotent_request")
public class IdempotentRequest {
  @Id
  private String id;

  @Column(name = "request_digest", updatable = false)
  private String digest;

  @Column(name = "begun_at", updatable = false)
  private Instant begunAt;

  private Integer status;
  private String headers;

  @Lob
  private byte[] body;

  protected IdempotentRequest() {} // JPA

  public IdempotentRequest(String id, String digest, Instant begunAt) {
    this.id = id;
    this.digest = digest;
    this.begunAt = begunAt;
  }

  /** Keeps the answer; the body comes sealed. */
  public void answered(int newStatus, String newHeaders, byte[] sealedBody) {
    status = newStatus;
    headers = newHeaders;
    body = sealedBody;
  }

  public boolean isSame(String otherDigest) {
    return digest.equals(otherDigest);
  }

  public boolean isAnswered() {
    return status != null;
  }

  public int status() {
    return status;
  }

  public String headers() {
    return headers;
  }

  public byte[] body() {
    return body;
  }
}
