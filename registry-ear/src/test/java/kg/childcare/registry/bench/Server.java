package kg.childcare.registry.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kg.childcare.registry.launch.Bundle;
import kg.childcare.registry.launch.Home;
import kg.childcare.registry.launch.Prepare;
import kg.childcare.registry.launch.RunningRegistry;

/** One WAR on the real server, prepared once and started as often as it is asked for. */
record Server(Home home, List<String> settings, String readyPage) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

  static Server prepared(Path folder, Bundle bundle, List<String> settings, String readyPage) throws IOException, InterruptedException {
    var home = new Home(folder, bundle);
    Prepare.prepare(home);
    return new Server(home, settings, readyPage);
  }

  Server with(List<String> more) {
    var all = new ArrayList<>(settings);
    all.addAll(more);
    return new Server(home, all, readyPage);
  }

  /** Starts it and waits until the page answers. */
  RunningRegistry start() throws IOException, InterruptedException {
    var running = RunningRegistry.start(home, freePort(), settings);
    var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    var page = HttpRequest.newBuilder(running.address().resolve(readyPage)).timeout(Duration.ofSeconds(20)).build();
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(client, page)) {
      if (System.nanoTime() > end) {
        running.close();
        throw new IllegalStateException("The server is not ready; " + running.log() + " says why");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return running;
  }

  private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
    try {
      return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
