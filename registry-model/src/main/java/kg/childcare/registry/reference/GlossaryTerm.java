package kg.childcare.registry.reference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;

/** One word of the field in three languages; status V seen in a source, S usual, C coined here. */
@Entity
@Table(name = "glossary_term")
public class GlossaryTerm {
  @Id
  private String code;

  @Embedded
  private Multilingual name;

  private String status;

  private String note;

  protected GlossaryTerm() {} // JPA

  public String code() {
    return code;
  }

  public Multilingual name() {
    return name;
  }

  public String status() {
    return status;
  }

  public String note() {
    return note;
  }
}
