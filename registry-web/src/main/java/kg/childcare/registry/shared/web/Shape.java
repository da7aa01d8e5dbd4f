package kg.childcare.registry.shared.web;

import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import kg.childcare.registry.shared.Texts;

/** Says in the reader's language what is wrong with the shape of an input: missing, too long, outside its bounds. */
public final class Shape {
  private Shape() {}

  /** The input it belongs to. */
  public static String field(ConstraintViolation<?> violation) {
    var path = violation.getPropertyPath().toString();
    return path.substring(path.lastIndexOf('.') + 1);
  }

  public static String text(ConstraintViolation<?> violation, Texts texts) {
    var constraint = violation.getConstraintDescriptor();
    var name = constraint.getAnnotation().annotationType().getSimpleName();
    var bounds = constraint.getAttributes();
    return switch (name) {
      case "NotNull", "NotBlank", "NotEmpty" -> texts.get("shared.shape.missing");
      case "Size" -> texts.get("shared.shape.size", number(bounds.get("min")), number(bounds.get("max")));
      case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> texts.get("shared.shape.min", number(bounds.getOrDefault("value", 0)));
      case "Max", "DecimalMax" -> texts.get("shared.shape.max", number(bounds.get("value")));
      case "PastOrPresent", "Past" -> texts.get("shared.shape.future");
      default -> texts.get("shared.shape.form");
    };
  }

  /** A bound stands in the annotation as a number or, with decimals, as a text; people read it as they write numbers. */
  private static BigDecimal number(Object bound) {
    return new BigDecimal(bound.toString());
  }
}
