package kg.childcare.registry.document.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Against a scanner that speaks as clamd does. */
class VirusCheckTest {
  private static final byte[] CONTENT = "x".repeat(150_000).getBytes(US_ASCII);

  @Test
  void the_scanner_sees_the_whole_file_and_what_it_finds_clean_is_taken() throws Exception {
    try (var scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var seen = seenBy(scanner, "stream: OK\0");

      VirusCheck.requireClean(at(scanner), CONTENT);

      assertThat(seen.get()).isEqualTo(CONTENT);
    }
  }

  @Test
  void what_it_finds_is_refused() throws Exception {
    try (var scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      seenBy(scanner, "stream: Eicar-Test-Signature FOUND\0");

      assertRefused(at(scanner), "document.rule.virus");
    }
  }

  @Test
  void what_nobody_looked_at_is_refused_too() throws Exception {
    var scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    seenBy(scanner, "INSTREAM size limit exceeded. ERROR\0");
    assertRefused(at(scanner), "document.rule.unscanned");
    scanner.close();

    assertRefused(at(scanner), "document.rule.unscanned");
    assertRefused("nowhere", "document.rule.unscanned");
  }

  @Test
  void what_may_be_a_childs_only_word_is_refused_for_what_is_found_in_it_alone() throws Exception {
    try (var scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      seenBy(scanner, "stream: Eicar-Test-Signature FOUND\0");
      assertThatThrownBy(() -> VirusCheck.requireNothingFound(at(scanner), CONTENT)).hasMessageContaining("document.rule.virus");
    }

    assertThatCode(() -> VirusCheck.requireNothingFound("nowhere", CONTENT)).doesNotThrowAnyException();
  }

  private static void assertRefused(String at, String rule) {
    assertThatThrownBy(() -> VirusCheck.requireClean(at, CONTENT)).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  private static String at(ServerSocket scanner) {
    return "127.0.0.1:" + scanner.getLocalPort();
  }

  /** Takes one file and answers; tells what it was shown. */
  private static CompletableFuture<byte[]> seenBy(ServerSocket scanner, String answer) {
    return CompletableFuture.supplyAsync(() -> {
      try (var line = scanner.accept()) {
        var in = new DataInputStream(line.getInputStream());
        assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
        var seen = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          seen.write(in.readNBytes(length));
        }
        line.getOutputStream().write(answer.getBytes(US_ASCII));
        return seen.toByteArray();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    });
  }
}
