package kg.childcare.registry.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.launch.Bundle;
import kg.childcare.registry.launch.Home;
import kg.childcare.registry.launch.Prepare;
import kg.childcare.registry.launch.RunningRegistry;

/**
 * The bundle that people run, with a fresh demonstration country, started once for all journeys and stopped with the tests;
 * or, while a journey is being written, the one that already runs at {@code -Dregistry.address}.
 */
final class DemoRegistry {
  static final String PASSWORD = "Bishkek-2026";
  private static URI address;

  private DemoRegistry() {}

  static synchronized URI address() throws IOException, InterruptedException {
    if (address == null && System.getProperty("registry.address") != null) {
      address = URI.create(System.getProperty("registry.address"));
    }
    if (address == null) {
      var home = new Home(Path.of(System.getProperty("registry.journeys", "target/journeys")), Bundle.built());
      delete(home.folder().resolve("database"));
      delete(home.folder().resolve("keys"));
      Prepare.prepare(home);
      var registry = RunningRegistry.start(home, freePort(), List.of("-Dregistry.demo.password=" + PASSWORD));
      registry.awaitReady(seconds -> {});
      address = registry.address();
    }
    return address;
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
