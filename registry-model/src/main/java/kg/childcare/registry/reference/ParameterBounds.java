package kg.childcare.registry.reference;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The unit of a parameter and the least and most it may be. */
@Embeddable
public class ParameterBounds implements Serializable {
  private String unit;

  @Column(name = "min_value")
  private Integer min;

  @Column(name = "max_value")
  private Integer max;

  protected ParameterBounds() {} // JPA

  private ParameterBounds(String unit, Integer min, Integer max) {
    this.unit = unit;
    this.min = min;
    this.max = max;
  }

  public static ParameterBounds of(String unit, Integer min, Integer max) {
    return new ParameterBounds(unit, min, max);
  }

  /** Refuses a text of the wrong form, or a number outside the bounds. */
  public void requireFits(String text) {
    var type = ParameterType.ofUnit(unit);
    requireOf("text", type.fits(text), "reference.rule.parameterForm", type);
    if (type == ParameterType.NUMBER) {
      var number = Integer.parseInt(text);
      requireOf("text", (min == null || number >= min) && (max == null || number <= max), "reference.rule.parameterBounds", min, max);
    }
  }

  public String unit() {
    return unit;
  }

  public Integer min() {
    return min;
  }

  public Integer max() {
    return max;
  }
}
