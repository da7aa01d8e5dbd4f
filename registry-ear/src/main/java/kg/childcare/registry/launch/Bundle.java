package kg.childcare.registry.launch;

import java.nio.file.Path;

/** The folder that is shipped: Payara Micro, the WAR and the boot commands. */
public record Bundle(Path folder) {
  public Bundle {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The bundle named by the system property {@code registry.bundle}, or the one that the build made. */
  public static Bundle built() {
    return new Bundle(Path.of(System.getProperty("registry.bundle", "target/bundle")));
  }

  Path server() {
    return folder.resolve("payara-micro.jar");
  }

  Path war() {
    return folder.resolve("registry.war");
  }

  Path config(String name) {
    return folder.resolve("config").resolve(name);
  }
}
