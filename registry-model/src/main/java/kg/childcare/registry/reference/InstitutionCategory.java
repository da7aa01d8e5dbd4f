package kg.childcare.registry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;

/** A kind of institution in which children live, with the limits that belong to the kind. */
@Entity
@Table(name = "institution_category")
public class InstitutionCategory {
  @Id
  private String code;

  @Embedded
  private Multilingual name;

  @Column(name = "age_min")
  private Integer ageMin;

  @Column(name = "age_max")
  private Integer ageMax;

  @Column(name = "max_capacity")
  private Integer maxCapacity;

  private boolean preventive;
  private String accreditation;

  @Column(name = "legal_basis")
  private String legalBasis;

  private String definition;
  private String verification;

  protected InstitutionCategory() {} // JPA

  public String code() {
    return code;
  }

  public CategoryRules rules() {
    return new CategoryRules(code, name, ageMin, ageMax, maxCapacity, preventive, accreditation);
  }

  public String legalBasis() {
    return legalBasis;
  }

  public String definition() {
    return definition;
  }

  public String verification() {
    return verification;
  }
}
