package kg.childcare.registry.journey;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A walk through the running system in a real browser; each test method gets a {@link Visitor} of its own. */
@Target(TYPE)
@Retention(RUNTIME)
@ExtendWith(VisitorExtension.class)
public @interface Journey {}
