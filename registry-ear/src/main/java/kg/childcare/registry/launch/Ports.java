package kg.childcare.registry.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Where the system listens: the port that was asked for, or the first free one from 8080 on. */
final class Ports {
  private static final int FIRST = 8080;
  private static final int LAST = 8180;

  private Ports() {}

  static int choose(String wanted) {
    if (wanted != null && !wanted.isBlank()) {
      var port = Integer.parseInt(wanted.trim());
      if (!free(port)) {
        throw new IllegalStateException("Port " + port + " is in use; name another one with -Dregistry.port=, or none for the next free one");
      }
      return port;
    }
    return IntStream.rangeClosed(FIRST, LAST)
        .filter(Ports::free)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No port from " + FIRST + " to " + LAST + " is free; name one with -Dregistry.port="));
  }

  static int anyFree() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean free(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
