package kg.childcare.registry.children;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** One count of a return, by the code of its line in the form. */
@Entity
@Table(name = "return_figure")
public class ReturnFigure extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "return_id", updatable = false)
  private MonthlyReturn owner;

  @Column(name = "field_code", nullable = false, updatable = false)
  private String code;

  /** Null while nobody has said anything, which is not zero. */
  private Integer amount;

  protected ReturnFigure() {} // JPA

  ReturnFigure(MonthlyReturn owner, String code, Integer amount) {
    this.owner = owner;
    this.code = code;
    this.amount = amount;
  }

  void state(Integer stated) {
    amount = stated;
  }

  public MonthlyReturn owner() {
    return owner;
  }

  public String code() {
    return code;
  }

  public Integer amount() {
    return amount;
  }
}
