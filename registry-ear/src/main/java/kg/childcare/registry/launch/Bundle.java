package kg.childcare.registry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that is shipped: Payara Micro, the WAR and the boot commands. {@link Prepare} adds the server unpacked to a flat
 * class path and an archive of its classes, which takes two thirds off the time of a start.
 */
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

  Path unpacked() {
    return folder.resolve("server");
  }

  Path flatServer() {
    return unpacked().resolve("launch-micro.jar");
  }

  /** Named after the Java that wrote it, because no other one can read it. */
  Path classes() {
    return folder.resolve("classes-" + Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_") + ".jsa");
  }

  boolean prepared() throws IOException {
    return Files.exists(classes())
        && Files.exists(flatServer())
        && Files.getLastModifiedTime(flatServer()).compareTo(Files.getLastModifiedTime(server())) >= 0;
  }

  /** The Java command up to the server's own arguments. */
  List<String> java(List<String> options) {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g", "-Dfile.encoding=UTF-8"));
    command.addAll(options);
    command.add("-jar");
    command.add((Files.exists(flatServer()) ? flatServer() : server()).toString());
    return command;
  }

  List<String> serverArguments(Path serverHome, int port) {
    return List.of(
        "--rootdir", serverHome.toString(),
        "--port", String.valueOf(port),
        "--nocluster",
        "--disablephonehome",
        "--prebootcommandfile", folder.resolve("config/pre-boot.asadmin").toString(),
        "--postbootcommandfile", folder.resolve("config/post-boot.asadmin").toString(),
        "--contextroot", "/",
        "--deploy", war().toString());
  }
}
