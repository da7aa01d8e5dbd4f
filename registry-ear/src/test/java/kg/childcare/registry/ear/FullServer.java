package kg.childcare.registry.ear;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A full Payara Server, unpacked by the build, on ports of its own. */
final class FullServer implements AutoCloseable {
  /** The ports that the distribution is shipped with. */
  private static final List<String> SHIPPED = List.of("8080", "8181", "4848", "3700", "3820", "3920", "7676", "8686", "6666", "9009", "4900");

  private final Path folder;
  private final Map<String, String> environment;
  private final List<Integer> ports;

  private FullServer(Path folder, Map<String, String> environment, List<Integer> ports) {
    this.folder = folder;
    this.environment = environment;
    this.ports = ports;
  }

  static FullServer start(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
    var server = new FullServer(folder, environment, freePorts(SHIPPED.size()));
    server.moveToOwnPorts();
    server.asadmin("start-domain", "--timeout", "600");
    return server;
  }

  private void moveToOwnPorts() throws IOException {
    var domain = folder.resolve("glassfish/domains/domain1/config/domain.xml");
    var original = domain.resolveSibling("domain-as-unpacked.xml");
    if (!Files.exists(original)) {
      Files.copy(domain, original);
    }
    var text = Files.readString(original);
    for (var i = 0; i < SHIPPED.size(); i++) {
      text = text.replace("\"" + SHIPPED.get(i) + "\"", "\"" + ports.get(i) + "\"").replace(">" + SHIPPED.get(i) + "<", ">" + ports.get(i) + "<");
    }
    Files.writeString(domain, text);
  }

  void deploy(Path archive) throws IOException, InterruptedException {
    asadmin("--port", String.valueOf(ports.get(SHIPPED.indexOf("4848"))), "deploy", "--force", archive.toString());
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + ports.get(SHIPPED.indexOf("8080")) + "/");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    asadmin("stop-domain", "--force");
  }

  private void asadmin(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
    command.add(folder.resolve("glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of(arguments));
    var log = folder.resolve("asadmin.log").toFile();
    var builder = new ProcessBuilder(command).redirectInput(new File("/dev/null")).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().putAll(environment);
    builder.environment().put("AS_ADMIN_READTIMEOUT", "900000");
    var process = builder.start();
    if (!process.waitFor(15, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("asadmin " + String.join(" ", arguments) + " failed; " + log + " says why");
    }
  }

  private static List<Integer> freePorts(int count) throws IOException {
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (var i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (var socket : sockets) {
        socket.close();
      }
    }
  }
}
