package kg.childcare.registry.monitoring;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** One person's seat under one mandate. It is given by monitors, not by the ministry, and ends with the mandate. */
@Entity
@Table(name = "monitor_seat")
public class MonitorSeat extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "mandate_id", updatable = false)
  private Mandate mandate;

  @Column(nullable = false, updatable = false)
  private String username;

  @Column(name = "given_by", nullable = false, updatable = false)
  private String givenBy;

  @Column(name = "given_at", updatable = false)
  private Instant givenAt;

  protected MonitorSeat() {} // JPA

  public MonitorSeat(Mandate mandate, String username, String givenBy, Instant now) {
    this.mandate = mandate;
    this.username = username;
    this.givenBy = givenBy;
    this.givenAt = now;
  }

  public boolean inForce(LocalDate day) {
    return mandate.inForce(day);
  }

  public Mandate mandate() {
    return mandate;
  }

  public String username() {
    return username;
  }

  public String givenBy() {
    return givenBy;
  }

  public Instant givenAt() {
    return givenAt;
  }
}
