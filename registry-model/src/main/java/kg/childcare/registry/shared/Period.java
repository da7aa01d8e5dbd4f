package kg.childcare.registry.shared;

import static kg.childcare.registry.shared.RuleViolation.require;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Days from a first to a last one, both included; without a last day it is still running. */
@Embeddable
public class Period implements Serializable {
  @Column(name = "valid_from", nullable = false)
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  protected Period() {} // JPA

  private Period(LocalDate from, LocalDate to) {
    require(from != null, "shared.rule.periodWithoutStart");
    requireOf("to", to == null || !to.isBefore(from), "shared.rule.periodEndsBeforeStart", from, to);
    this.from = from;
    this.to = to;
  }

  public static Period of(LocalDate from, LocalDate to) {
    return new Period(from, to);
  }

  public static Period since(LocalDate from) {
    return new Period(from, null);
  }

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(Period other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }

  public Period endingOn(LocalDate last) {
    return new Period(from, last);
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period that && from.equals(that.from) && Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  @Override
  public String toString() {
    return from + ".." + (to == null ? "" : to);
  }
}
