package kg.childcare.registry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that a start empties or makes. */
final class Folders {
  private Folders() {}

  static void empty(Path folder) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
