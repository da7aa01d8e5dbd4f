package kg.childcare.registry.harness;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the one deployment of the registry which all of them share. */
@Target(TYPE)
@Retention(RUNTIME)
@Inherited
@ExtendWith(ArquillianExtension.class)
public @interface RegistryTest {}
