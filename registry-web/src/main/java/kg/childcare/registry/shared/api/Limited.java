package kg.childcare.registry.shared.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A resource open to everybody, which one address may not ask more than {@link RequestLimit#PER_MINUTE} times a minute. */
@NameBinding
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Limited {}
