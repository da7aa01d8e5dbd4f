package kg.childcare.registry.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The whole system as a process of its own, with the demonstration data, its files in one folder. */
public final class RunningRegistry implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final URI address;
  private final Path log;
  private final Thread stopWithUs = new Thread(this::stop, "stop-the-server");

  private RunningRegistry(Process process, URI address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(stopWithUs);
  }

  /** Starts the bundle; {@code settings} are further system properties, {@code -Dname=value}. */
  public static RunningRegistry start(Bundle bundle, Path home, int port, List<String> settings) throws IOException {
    Files.createDirectories(home);
    Folders.empty(home.resolve("server")); // else the server would bring back an older deployment
    var log = home.resolve("server.log");
    var address = URI.create("http://127.0.0.1:" + port + "/");
    var options = new ArrayList<String>();
    if (Files.exists(bundle.classes())) {
      options.addAll(List.of("-XX:SharedArchiveFile=" + bundle.classes(), "-Xlog:disable"));
    }
    options.addAll(List.of(
        "-Dregistry.home=" + home,
        "-Dregistry.demo=true",
        "-Dregistry.address=" + address.toString().replaceAll("/$", ""),
        "-Dregistry.db.url=jdbc:h2:file:" + home.resolve("database/registry") + ";DB_CLOSE_ON_EXIT=FALSE",
        "-Dmp.health.default.readiness.empty.response=DOWN",
        "-Dmp.health.default.startup.empty.response=DOWN"));
    options.addAll(settings);
    var command = new ArrayList<>(bundle.java(options));
    command.addAll(bundle.serverArguments(home.resolve("server"), port));
    var process = new ProcessBuilder(command)
        .directory(home.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    return new RunningRegistry(process, address, log);
  }

  public URI address() {
    return address;
  }

  public Path log() {
    return log;
  }

  /** Waits until the system takes requests; tells the seconds gone by every five of them. */
  public void awaitReady(Consumer<Long> secondsGone) throws InterruptedException {
    var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    var request = HttpRequest.newBuilder(address.resolve("health/ready")).timeout(Duration.ofSeconds(5)).build();
    var began = System.nanoTime();
    var told = 0L;
    while (!ready(client, request)) {
      var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
      if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("The server ended before it was ready; " + log + " says why");
      }
      if (seconds > PATIENCE.toSeconds()) {
        throw new IllegalStateException("The server is not ready after " + seconds + " s; " + log + " says why");
      }
      if (seconds >= told + 5) {
        told = seconds;
        secondsGone.accept(seconds);
      }
    }
  }

  private static boolean ready(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Waits for the end of the server and tells its exit code. */
  public int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(stopWithUs);
    stop();
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
