package kg.childcare.registry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that one installation keeps everything in: database, keys, log, and the server unpacked to a flat class path with
 * an archive of its classes, which takes two thirds off the time of a start.
 */
public record Home(Path folder, Bundle bundle) {
  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The folder named by {@code registry.home}, else {@code target/registry}, counted from the project's root. */
  public static Home chosen() {
    var root = Path.of(System.getProperty("registry.root", "."));
    return new Home(root.resolve(System.getProperty("registry.home", "target/registry")), Bundle.built());
  }

  Path server() {
    return folder.resolve("server");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  String databaseUrl() {
    return "jdbc:h2:file:" + folder.resolve("database/registry") + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=200;LOCK_TIMEOUT=50000";
  }

  /** Named after the server and the Java that it was written for, because it fits no other. */
  Path classes() throws IOException {
    var name = Files.size(bundle.server()) + "-" + Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
    return server().resolve("classes-" + name + ".jsa");
  }

  Path flatServer() {
    return server().resolve("launch-micro.jar");
  }

  Path pristineDomain() {
    return server().resolve("domain-as-unpacked.xml");
  }

  Path domain() {
    return server().resolve("config/domain.xml");
  }

  /** Takes the server back to the state without a deployment; it would bring back the earlier one otherwise. */
  void forgetDeployment() throws IOException {
    Files.copy(pristineDomain(), domain(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Folders.delete(server().resolve("applications"));
    Folders.delete(server().resolve("generated"));
  }

  /** The command that starts the server with the WAR. */
  List<String> command(List<String> options, int port) {
    var command = new ArrayList<String>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=160m", "-XX:+UseSerialGC", "-Xmx1g", "-Dfile.encoding=UTF-8"));
    command.addAll(options);
    command.add("-Dregistry.home=" + folder);
    command.addAll(List.of("-jar", flatServer().toString()));
    command.addAll(List.of("--rootdir", server().toString(), "--port", String.valueOf(port), "--nocluster", "--disablephonehome"));
    command.addAll(List.of("--prebootcommandfile", bundle.config("pre-boot.asadmin").toString()));
    command.addAll(List.of("--postbootcommandfile", bundle.config("post-boot.asadmin").toString()));
    command.addAll(List.of("--contextroot", "/", "--deploy", bundle.war().toString()));
    return command;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
