package kg.childcare.registry.children;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** One child in one month's return. */
@Entity
@Table(name = "return_line")
public class ReturnLine extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "return_id", updatable = false)
  private MonthlyReturn owner;

  @Column(name = "child_id", nullable = false, updatable = false)
  private long childId;

  @Column(name = "child_number", nullable = false, updatable = false)
  private String number;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Sex sex;

  @Column(name = "birth_month", nullable = false, updatable = false)
  private LocalDate birthMonth;

  private int opening;
  private int arrivals;
  private int departures;
  private int closing;
  private int nights;

  protected ReturnLine() {} // JPA

  ReturnLine(MonthlyReturn owner, Stay stay, Balance balance) {
    this.owner = owner;
    this.childId = stay.childId();
    this.number = stay.number();
    this.sex = stay.sex();
    this.birthMonth = stay.birthMonth();
    state(balance);
  }

  void state(Balance balance) {
    opening = balance.opening();
    arrivals = balance.arrivals();
    departures = balance.departures();
    closing = balance.closing();
    nights = balance.nights();
  }

  public Balance balance() {
    return new Balance(opening, arrivals, departures, closing, nights);
  }

  public long childId() {
    return childId;
  }

  public String number() {
    return number;
  }

  public Sex sex() {
    return sex;
  }

  public LocalDate birthMonth() {
    return birthMonth;
  }
}
