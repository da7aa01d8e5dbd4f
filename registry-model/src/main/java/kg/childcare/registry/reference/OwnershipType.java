package kg.childcare.registry.reference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;

/** Who owns an institution: the state, a municipality, private persons, a religious organisation, or nobody knows yet. */
@Entity
@Table(name = "ownership_type")
public class OwnershipType {
  @Id
  private String code;

  @Embedded
  private Multilingual name;

  protected OwnershipType() {} // JPA

  public String code() {
    return code;
  }

  public Multilingual name() {
    return name;
  }
}
