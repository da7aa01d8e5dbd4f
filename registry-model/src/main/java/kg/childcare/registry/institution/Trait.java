package kg.childcare.registry.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** One key under which an institution is found by those that could be it. */
@Entity
@Table(name = "institution_trait")
public class Trait extends Registered {
  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Column(name = "trait_key", nullable = false, updatable = false)
  private String sign;

  protected Trait() {} // JPA

  public Trait(long institutionId, String sign) {
    this.institutionId = institutionId;
    this.sign = sign;
  }

  public long institutionId() {
    return institutionId;
  }

  public String sign() {
    return sign;
  }
}
