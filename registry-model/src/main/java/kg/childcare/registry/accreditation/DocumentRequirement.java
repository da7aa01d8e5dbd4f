package kg.childcare.registry.accreditation;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a kind of application may or must have a kind of paper. Data, like the papers themselves. */
@Entity(name = "AccreditationDocumentNeed")
@Table(name = "accreditation_document_need")
public class DocumentRequirement {
  @Id
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "type_code")
  private DocumentType type;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ApplicationKind kind;

  @Column(nullable = false)
  private boolean required;

  protected DocumentRequirement() {} // JPA

  public DocumentNeed need() {
    return new DocumentNeed(type.code(), type.name(), required);
  }
}
