package kg.childcare.registry.institution;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** Who stands behind an institution in one role, for the days and at the moments of one profile. */
@Entity
@Table(name = "institution_owner_link")
public class OwnerLink extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "profile_id", updatable = false)
  private InstitutionProfile profile;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private OwnerRole role;

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "owner_id", updatable = false)
  private Owner owner;

  protected OwnerLink() {} // JPA

  public OwnerLink(InstitutionProfile profile, OwnerRole role, Owner owner) {
    this.profile = profile;
    this.role = role;
    this.owner = owner;
  }

  public InstitutionProfile profile() {
    return profile;
  }

  public OwnerRole role() {
    return role;
  }

  public Owner owner() {
    return owner;
  }
}
