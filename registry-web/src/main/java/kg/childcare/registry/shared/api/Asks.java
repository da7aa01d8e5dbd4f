package kg.childcare.registry.shared.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The service that a resource, or one method of it, asks for everything it writes. Who may is said there and nowhere else:
 * {@link RefusedFirst} looks it up before a request is read.
 */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Asks {
  Class<?> value();

  /** The service's method, where the resource's own has another name. */
  String useCase() default "";
}
