package kg.childcare.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The reader of JSON cuts a number to a primitive: 40.9 becomes 40, and 4294967336 too. What is sent is therefore read into objects, which {@code Json} reads exactly. */
class RequestNumbersTest {
  private static final Set<Class<?>> CUT = Set.of(int.class, long.class, short.class, byte.class);

  private final Set<Class<?>> seen = new HashSet<>();
  private final Set<String> cut = new TreeSet<>();

  @Test
  void what_is_sent_holds_no_number_that_would_be_cut() {
    new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kg.childcare.registry").stream().filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(type -> type.getMethods().stream()).map(method -> method.reflect()).filter(RequestNumbersTest::isAsked).forEach(this::look);

    assertThat(seen).hasSizeGreaterThan(20);
    assertThat(cut).isEmpty();
  }

  private static boolean isAsked(Method method) {
    return Arrays.stream(method.getAnnotations()).anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private void look(Method method) {
    Arrays.stream(method.getParameters()).filter(parameter -> Arrays.stream(parameter.getAnnotations()).noneMatch(RequestNumbersTest::isTakenElsewhere))
        .forEach(parameter -> look(parameter.getParameterizedType()));
  }

  /** From the address, the head, or the server. */
  private static boolean isTakenElsewhere(Annotation annotation) {
    return annotation.annotationType().getName().startsWith("jakarta.ws.rs.");
  }

  private void look(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::look);
    } else if (type instanceof Class<?> one && one.isRecord() && seen.add(one)) {
      for (var part : one.getRecordComponents()) {
        if (CUT.contains(part.getType())) {
          cut.add(one.getName() + "." + part.getName());
        }
        look(part.getGenericType());
      }
    }
  }
}
