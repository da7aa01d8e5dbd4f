package kg.childcare.registry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;

/** One field of the monthly return, with its type and the rule that checks it. */
@Entity
@Table(name = "report_field")
public class ReportField {
  @Id
  private String code;

  private String section;

  private int place;

  @Column(name = "record_level")
  private String recordLevel;

  @Column(name = "field_type")
  private String type;

  @Embedded
  private Multilingual name;

  private String disaggregation;

  @Column(name = "validation_rule")
  private String validationRule;

  protected ReportField() {} // JPA

  public String code() {
    return code;
  }

  public String section() {
    return section;
  }

  public int place() {
    return place;
  }

  public String recordLevel() {
    return recordLevel;
  }

  public String type() {
    return type;
  }

  public Multilingual name() {
    return name;
  }

  public String disaggregation() {
    return disaggregation;
  }

  public String validationRule() {
    return validationRule;
  }
}
