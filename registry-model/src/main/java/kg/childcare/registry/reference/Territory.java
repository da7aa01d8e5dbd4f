package kg.childcare.registry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import kg.childcare.registry.shared.Multilingual;

/** A unit of the SOATE classifier: country, oblast, raion, city or district. Codes are 14 digits and kept as text. */
@Entity
@Table(name = "territory")
public class Territory {
  public static final String COUNTRY = "41700000000000";

  @Id
  private String code;

  @Column(name = "parent_code")
  private String parent;

  @Column(nullable = false)
  private String level;

  @Embedded
  private Multilingual name;

  private BigDecimal latitude;
  private BigDecimal longitude;

  @Column(name = "iso_code")
  private String isoCode;

  protected Territory() {} // JPA

  /** Leading digits shared by all units inside a unit: 3 for the country, 5 for an oblast, 8 for a raion or city. */
  public static String prefixOf(String code) {
    if (COUNTRY.equals(code)) {
      return code.substring(0, 3);
    } else if (code.endsWith("000000000")) {
      return code.substring(0, 5);
    } else if (code.endsWith("000000") || code.endsWith("00010") && code.charAt(8) == '0') {
      return code.substring(0, 8);
    }
    return code;
  }

  /** Code of the oblast, or of the city of republican standing, in which a unit lies. */
  public static String oblastOf(String code) {
    return COUNTRY.equals(code) || code.length() < 5 ? code : code.substring(0, 5) + "000000000";
  }

  /** Code of the raion or city in which a unit lies. */
  public static String raionOf(String code) {
    return code.length() < 8 ? code : code.substring(0, 8) + "000000";
  }

  public String code() {
    return code;
  }

  public String parent() {
    return parent;
  }

  public String level() {
    return level;
  }

  public Multilingual name() {
    return name;
  }

  public BigDecimal latitude() {
    return latitude;
  }

  public BigDecimal longitude() {
    return longitude;
  }

  public String isoCode() {
    return isoCode;
  }
}
