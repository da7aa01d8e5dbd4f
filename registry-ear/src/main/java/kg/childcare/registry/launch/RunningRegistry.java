package kg.childcare.registry.launch;

import java.io.File;
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
  public static RunningRegistry start(Home home, int port, List<String> settings) throws IOException {
    home.forgetDeployment();
    var address = URI.create("http://127.0.0.1:" + port + "/");
    var options = new ArrayList<String>();
    if (Files.exists(home.classes())) {
      options.addAll(List.of("-XX:SharedArchiveFile=" + home.classes(), "-Xlog:disable"));
    }
    options.addAll(List.of(
        "-Dregistry.demo=true",
        "-Dregistry.address=http://127.0.0.1:" + port,
        "-Dregistry.db.url=" + home.databaseUrl(),
        "-Dmp.health.default.readiness.empty.response=DOWN",
        "-Dmp.health.default.startup.empty.response=DOWN"));
    options.addAll(settings);
    var process = new ProcessBuilder(home.command(options, port))
        .directory(home.folder().toFile())
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(home.log().toFile())
        .start();
    return new RunningRegistry(process, address, home.log());
  }

  public URI address() {
    return address;
  }

  /** The operating system's number of the server's process. */
  public long process() {
    return process.pid();
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
