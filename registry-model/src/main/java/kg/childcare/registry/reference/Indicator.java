package kg.childcare.registry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;

/** One indicator: what it counts, by which formula, from which fields. */
@Entity
@Table(name = "indicator")
public class Indicator {
  @Id
  private String code;

  private int place;

  @Column(name = "indicator_group")
  private String group;

  @Embedded
  private Multilingual name;

  private String formula;

  private String disaggregation;

  private String period;

  private String unit;

  @Column(name = "data_fields")
  private String dataFields;

  private String source;

  protected Indicator() {} // JPA

  public String code() {
    return code;
  }

  public int place() {
    return place;
  }

  public String group() {
    return group;
  }

  public Multilingual name() {
    return name;
  }

  public String formula() {
    return formula;
  }

  public String disaggregation() {
    return disaggregation;
  }

  public String period() {
    return period;
  }

  public String unit() {
    return unit;
  }

  public String dataFields() {
    return dataFields;
  }

  public String source() {
    return source;
  }
}
