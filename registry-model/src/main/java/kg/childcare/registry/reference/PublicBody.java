package kg.childcare.registry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/** A public body that acts on institutions for a time, under an act. */
@Entity
@Table(name = "public_body")
public class PublicBody {
  @Id
  private String code;

  @Embedded
  private Multilingual name;

  private String kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "act_code")
  private String actCode;

  private String status;

  protected PublicBody() {} // JPA

  /** Whether it exists on the day. */
  public boolean acts(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
  }

  public String code() {
    return code;
  }

  public Multilingual name() {
    return name;
  }

  public String kind() {
    return kind;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String actCode() {
    return actCode;
  }

  public String status() {
    return status;
  }
}
