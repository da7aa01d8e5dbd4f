package kg.childcare.registry.children;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** Who a child is, readable only through the vault; the two fingerprints let the registry find the same child without opening anything. */
@Entity
@Table(name = "child_identity")
public class ChildIdentity extends Registered {
  @Column(name = "child_id", nullable = false, updatable = false)
  private long childId;

  /** Binds the sealed columns to this row. */
  @Column(name = "seal_id", nullable = false, updatable = false)
  private String sealId;

  @Column(name = "names_sealed", nullable = false)
  private byte[] names;

  @Column(name = "pin_sealed")
  private byte[] pin;

  @Column(name = "birth_date_sealed", nullable = false)
  private byte[] birthDate;

  @Column(name = "parents_sealed")
  private byte[] parents;

  /** Keyed fingerprint of the PIN, or null for a child without one. */
  @Column(name = "pin_print")
  private String pinPrint;

  /** Keyed fingerprint of names, birth date and sex. */
  @Column(name = "person_print", nullable = false)
  private String personPrint;

  protected ChildIdentity() {} // JPA

  public ChildIdentity(long childId, String sealId, SealedPerson person, String pinPrint, String personPrint) {
    this.childId = childId;
    this.sealId = sealId;
    this.names = person.names();
    this.pin = person.pin();
    this.birthDate = person.birthDate();
    this.parents = person.parents();
    this.pinPrint = pinPrint;
    this.personPrint = personPrint;
  }

  public long childId() {
    return childId;
  }

  public String sealId() {
    return sealId;
  }

  public SealedPerson person() {
    return new SealedPerson(names, pin, birthDate, parents);
  }
}
