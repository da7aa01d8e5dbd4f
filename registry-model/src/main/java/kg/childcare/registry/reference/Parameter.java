package kg.childcare.registry.reference;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;

/** A deadline or threshold: what it is, and everything it has amounted to. No such number is a constant of the code. */
@Entity
@Table(name = "parameter_definition")
public class Parameter extends Registered {
  /** Since when a value that came with the registry holds. */
  public static final LocalDate SHIPPED_SINCE = LocalDate.of(2000, 1, 1);

  @Column(name = "param_key", nullable = false, updatable = false)
  private String key;

  @Embedded
  private ParameterBounds bounds;

  @Column(name = "day_type")
  private String dayType;

  @Column(nullable = false)
  private String description;

  @OneToMany(mappedBy = "parameter", cascade = ALL)
  @OrderBy("id")
  private List<ParameterValue> values = new ArrayList<>();

  protected Parameter() {} // JPA

  public Parameter(ShippedParameter shipped, Instant now) {
    this.key = shipped.key();
    define(shipped);
    var change = new ParameterChange(shipped.text(), SHIPPED_SINCE, shipped.basis(), shipped.status(), null);
    values.add(new ParameterValue(this, Period.since(SHIPPED_SINCE), change, ParameterValue.SHIPPED, now));
  }

  /** Takes over what a new release of the registry says; a value that a person has changed stays as it is. */
  public void reship(ShippedParameter shipped) {
    define(shipped);
    if (values.stream().allMatch(ParameterValue::isShipped)) {
      values.get(0).reship(shipped.text(), shipped.basis(), shipped.status());
    }
  }

  private void define(ShippedParameter shipped) {
    bounds = shipped.bounds();
    dayType = shipped.dayType();
    description = shipped.description();
  }

  /** Lets another value hold from a day on, today at the earliest: deadlines already running keep their past. */
  public ParameterChanged change(ParameterChange change, String author, LocalDate today, Instant now) {
    bounds.requireFits(change.text());
    requireOf("from", !change.from().isBefore(today), "reference.rule.parameterInPast", today);
    requireOf("reason", change.reason() != null && !change.reason().isBlank(), "reference.rule.parameterReason");
    var before = on(change.from()).map(ParameterValue::text).orElse(null);
    for (var value : standing().toList()) {
      makeRoom(value, change.from(), now);
    }
    values.add(new ParameterValue(this, Period.since(change.from()), change, author, now));
    return new ParameterChanged(key, before, change.text(), change.from());
  }

  private static void makeRoom(ParameterValue value, LocalDate from, Instant now) {
    if (!value.period().from().isBefore(from)) {
      value.supersede(now);
    } else if (value.period().includes(from)) {
      value.endOn(from.minusDays(1));
    }
  }

  public Optional<ParameterValue> on(LocalDate day) {
    return values.stream().filter(value -> value.inForce(day)).findFirst();
  }

  /** Every value that stands, as plain data. */
  public Stream<ParameterInForce> inForce() {
    return standing().map(value -> new ParameterInForce(
        key, value.text(), bounds.unit() == null ? "" : bounds.unit(), dayType, value.period().from(), value.period().to()));
  }

  private Stream<ParameterValue> standing() {
    return values.stream().filter(ParameterValue::stands);
  }

  public String key() {
    return key;
  }

  public ParameterBounds bounds() {
    return bounds;
  }

  public String dayType() {
    return dayType;
  }

  public String description() {
    return description;
  }

  public List<ParameterValue> values() {
    return Collections.unmodifiableList(values);
  }
}
