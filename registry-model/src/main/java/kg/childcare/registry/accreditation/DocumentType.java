package kg.childcare.registry.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Period;

/** A kind of paper that an application may or must have. Data, because the regulation decides which, and may change. */
@Entity(name = "AccreditationDocumentType")
@Table(name = "accreditation_document_type")
public class DocumentType {
  @Id
  private String code;

  @Embedded
  private Multilingual name;

  @Column(nullable = false)
  private boolean required;

  @Column(name = "listed_as", nullable = false)
  private int listedAs;

  @Embedded
  private Period period;

  private String basis;

  protected DocumentType() {} // JPA

  public String code() {
    return code;
  }

  public Multilingual name() {
    return name;
  }

  public boolean required() {
    return required;
  }

  public int listedAs() {
    return listedAs;
  }

  public Period period() {
    return period;
  }

  public String basis() {
    return basis;
  }
}
