package kg.childcare.registry.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** A founder, operator or supervising body by one spelling of its name; a person decides which spellings are one owner. */
@Entity
@Table(name = "institution_owner")
public class Owner extends Registered {
  @Column(nullable = false, updatable = false)
  private String spelling;

  @Column(nullable = false)
  private String folded;

  /** The spelling under which this one is shown. */
  @Column(name = "head_id")
  private Long headId;

  @Column(name = "tax_number")
  private String taxNumber;

  protected Owner() {} // JPA

  public Owner(String spelling) {
    this.spelling = spelling;
    this.folded = NameFold.of(spelling);
  }

  /** It is an owner of its own, as long as nobody decides otherwise. */
  public void standAlone() {
    headId = id();
  }

  /** It is the same owner as the one shown under that head. */
  void follow(Owner head) {
    headId = head.headId();
  }

  /** Notes the number under which it pays taxes; blank takes it away. */
  public void payTaxesAs(String number) {
    var read = TaxNumber.read(number);
    requireOf("taxNumber", TaxNumber.isPossible(read), "institution.rule.taxNumber");
    taxNumber = read;
  }

  public boolean isSameAs(Owner other) {
    return headId.equals(other.headId);
  }

  public String spelling() {
    return spelling;
  }

  public String folded() {
    return folded;
  }

  public Long headId() {
    return headId;
  }

  public String taxNumber() {
    return taxNumber;
  }
}
