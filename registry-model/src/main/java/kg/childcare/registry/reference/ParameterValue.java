package kg.childcare.registry.reference;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;

/** What a parameter amounts to from a day to a day, on what basis, and who said so. Never removed, only superseded. */
@Entity
@Table(name = "parameter_value")
public class ParameterValue extends Registered {
  /** Recorded by nobody: the value came with the registry. */
  public static final String SHIPPED = "-";

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "parameter_id", updatable = false)
  private Parameter parameter;

  @Column(name = "text_value", nullable = false)
  private String text;

  @Embedded
  private Period period;

  @Column(nullable = false)
  private String basis;

  @Column(nullable = false)
  private String status;

  @Column(updatable = false)
  private String reason;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  protected ParameterValue() {} // JPA

  ParameterValue(Parameter parameter, Period period, ParameterChange change, String recordedBy, Instant now) {
    this.parameter = parameter;
    this.period = period;
    this.text = change.text();
    this.basis = change.basis();
    this.status = change.status();
    this.reason = change.reason();
    this.recordedBy = recordedBy;
    this.recordedAt = now;
  }

  void reship(String newText, String newBasis, String newStatus) {
    text = newText;
    basis = newBasis;
    status = newStatus;
  }

  void endOn(LocalDate last) {
    period = period.endingOn(last);
  }

  void supersede(Instant now) {
    supersededAt = now;
  }

  public boolean stands() {
    return supersededAt == null;
  }

  boolean inForce(LocalDate day) {
    return stands() && period.includes(day);
  }

  boolean isShipped() {
    return SHIPPED.equals(recordedBy);
  }

  public String text() {
    return text;
  }

  public Period period() {
    return period;
  }

  public String basis() {
    return basis;
  }

  public String status() {
    return status;
  }

  public String reason() {
    return reason;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
