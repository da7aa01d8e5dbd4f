package kg.childcare.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables in {@code access/} name every way in; who may use it is then tried on the running system. */
class AccessTablesTest {
  private static final Path TABLES = Path.of("src/test/resources/access");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final String ROOT = "kg.childcare.registry.";
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  @Test
  void every_rest_route_is_in_a_table() throws IOException {
    var listed = listed("rest");
    var missing = new TreeSet<String>();
    for (var type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kg.childcare.registry")) {
      if (type.isAnnotatedWith(jakarta.ws.rs.Path.class)) {
        type.getMethods().forEach(method -> VERBS.stream()
            .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
            .map(verb -> verb + " " + route(type, method))
            .filter(route -> !listed.contains(route))
            .forEach(missing::add));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_page_is_in_a_table() throws IOException {
    var listed = listed("page");
    try (var files = Files.walk(PAGES)) {
      var missing = files
          .map(file -> PAGES.relativize(file).toString())
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF") && !file.startsWith("error/"))
          .map(file -> "GET /" + file.replace(".xhtml", "").replaceAll("(^|/)index$", "").replaceAll("/detail$", "/{}"))
          .filter(page -> !listed.contains(page) && !listed.contains(page.replace("{}", "detail")))
          .toList();
      assertThat(missing).isEmpty();
    }
  }

  private static String route(JavaClass type, JavaMethod method) {
    var own = method.isAnnotatedWith(jakarta.ws.rs.Path.class) ? "/" + method.getAnnotationOfType(jakarta.ws.rs.Path.class).value() : "";
    return plain("/api/v1/" + type.getAnnotationOfType(jakarta.ws.rs.Path.class).value() + own);
  }

  private static String plain(String path) {
    var plain = path.replaceAll("\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "{}").replaceAll("/+", "/");
    return plain.length() > 1 ? plain.replaceAll("/$", "") : plain;
  }

  private static Set<String> listed(String kind) throws IOException {
    var listed = new TreeSet<String>();
    try (var tables = Files.list(TABLES)) {
      for (var table : tables.toList()) {
        Files.readAllLines(table).stream().map(line -> line.split(",")).filter(cells -> cells[0].equals(kind)).forEach(cells -> listed.add(cells[1] + " " + plain(cells[2])));
      }
    }
    return listed;
  }
}
