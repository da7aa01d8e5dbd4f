package kg.childcare.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** JAX-RS chooses one class by its path before it looks at any method: a class with a longer path must not hide the routes of another. */
class ResourcePathsTest {
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final String PARAMETER = "\\{(?:[^{}]|\\{[^{}]*\\})*\\}";

  private final List<JavaClass> resources = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kg.childcare.registry").stream()
      .filter(type -> type.isAnnotatedWith(Path.class)).toList();

  @Test
  void no_resource_hides_a_route_of_another() {
    var hidden = new TreeSet<String>();
    for (var type : resources) {
      for (var method : type.getMethods()) {
        if (VERBS.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)) && !chosen(route(type, method)).equals(path(type))) {
          hidden.add(route(type, method) + " of " + type.getSimpleName() + " is hidden by " + chosen(route(type, method)));
        }
      }
    }
    assertThat(resources).isNotEmpty();
    assertThat(hidden).isEmpty();
  }

  private String chosen(String route) {
    return resources.stream().map(ResourcePathsTest::path).filter(path -> route.matches(path.replaceAll(PARAMETER, "[^/]+") + "(/.*)?"))
        .max(Comparator.comparingInt(path -> path.replaceAll(PARAMETER, "").length())).orElseThrow();
  }

  private static String route(JavaClass type, JavaMethod method) {
    var own = method.isAnnotatedWith(Path.class) ? "/" + method.getAnnotationOfType(Path.class).value() : "";
    return (path(type) + own).replaceAll(PARAMETER, "1234-5674");
  }

  private static String path(JavaClass type) {
    return type.getAnnotationOfType(Path.class).value();
  }
}
