package kg.childcare.registry.audit.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/** Makes each public method of a service one entry of the audit trail, written in the same transaction as the work itself. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {
  /**
   * Kind of record that the service works on when a use case does not say so itself. Services of sealed things must name
   * it ({@code visit}, {@code plan}, {@code monitoring}), so that no entry of theirs is ever readable by mistake.
   */
  @Nonbinding
  String value() default "";
}
