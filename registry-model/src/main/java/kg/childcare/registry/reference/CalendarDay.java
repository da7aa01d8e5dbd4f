package kg.childcare.registry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/** A day that differs from a plain week: a holiday, or a working weekend. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {
  @Id
  @Column(name = "calendar_date")
  private LocalDate date;

  @Column(name = "day_off")
  private boolean dayOff;

  @Embedded
  private Multilingual name;

  private String status;

  protected CalendarDay() {} // JPA

  public LocalDate date() {
    return date;
  }

  public boolean dayOff() {
    return dayOff;
  }

  public Multilingual name() {
    return name;
  }

  public String status() {
    return status;
  }
}
