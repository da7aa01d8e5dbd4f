package kg.childcare.registry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/** A law, decree or order on which a rule of the registry rests, with the days of its force and how far it was verified. */
@Entity
@Table(name = "legal_act")
public class LegalAct {
  @Id
  private String code;

  @Embedded
  private Multilingual name;

  private String number;

  @Column(name = "adopted_on")
  private LocalDate adoptedOn;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String status;

  private String note;

  protected LegalAct() {} // JPA

  public String code() {
    return code;
  }

  public Multilingual name() {
    return name;
  }

  public String number() {
    return number;
  }

  public LocalDate adoptedOn() {
    return adoptedOn;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String status() {
    return status;
  }

  public String note() {
    return note;
  }
}
