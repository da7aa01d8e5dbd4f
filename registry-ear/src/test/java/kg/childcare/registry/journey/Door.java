package kg.childcare.registry.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One way in, and who may use it: a line of the access tables. */
record Door(String kind, String method, String path, List<String> allowed) {
  private static final Path TABLES = Path.of("../registry-web/src/test/resources/access");

  static List<Door> all() throws IOException {
    var doors = new ArrayList<Door>();
    try (var tables = Files.list(TABLES)) {
      for (var table : tables.sorted().toList()) {
        Files.readAllLines(table).stream().skip(1).filter(line -> !line.isBlank()).map(Door::of).forEach(doors::add);
      }
    }
    return doors;
  }

  /** The page behind an address; one that is named without a value goes before one that takes any. */
  static Optional<Door> ofPage(List<Door> doors, String address) {
    var path = address.replaceAll("[?#].*", "");
    return doors.stream().filter(Door::isPage)
        .filter(door -> Pattern.matches(door.path().replaceAll("\\{[^}]*\\}", "[^/]+"), path))
        .min(Comparator.comparing(door -> door.path().contains("{")));
  }

  private static Door of(String line) {
    var cells = line.strip().split(",");
    return new Door(cells[0], cells[1], cells[2], List.of(cells[3].split("\\|")));
  }

  boolean opensFor(String role) {
    return allowed.contains("anonymous") || role != null && (allowed.contains("signed-in") || allowed.contains(role));
  }

  /** Named in its line, not open to everyone. */
  boolean isFor(String role) {
    return allowed.contains(role);
  }

  /** For people at a browser, not for programs. */
  boolean isBrowsed() {
    return kind.equals("page");
  }

  /** Something to look at, not a form's way in. */
  boolean isPage() {
    return isBrowsed() && method.equals("GET");
  }

  boolean takesContent() {
    return !method.equals("GET") && !method.equals("DELETE");
  }

  boolean isPageOfARecord() {
    return isPage() && path.endsWith("}");
  }

  /** Ends the very login with which the others are tried. */
  boolean endsTheLogin() {
    return path.contains("/tokens");
  }

  String aPath() {
    return path.replace("{month}", "2026-01").replaceAll("\\{[^}]*\\}", "999999999");
  }
}
