package kg.childcare.registry.document.service;

import static kg.childcare.registry.shared.RuleViolation.require;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.RegistryConfig;

/** Shows each file that is brought to the operator's virus scanner before it is kept; without one (setting {@value #SCANNER}) nothing is asked. */
@ApplicationScoped
public class VirusCheck {
  static final String SCANNER = "registry.clamav";
  private static final String UNSCANNED = "document.rule.unscanned";
  private static final Logger LOG = Logger.getLogger(VirusCheck.class.getName());
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_ANSWER = 1_000;

  @Inject
  RegistryConfig config;

  /** Refuses as {@code document.rule.virus}, or as {@code document.rule.unscanned} (503) when the scanner does not answer: what nobody looked at is not kept. */
  void requireClean(byte[] content) {
    scanner().ifPresent(at -> requireClean(at, content));
  }

  /** The same for what may be a child's only word: while the scanner does not answer it is taken all the same. */
  void requireNothingFound(byte[] content) {
    scanner().ifPresent(at -> requireNothingFound(at, content));
  }

  private Optional<String> scanner() {
    return config.value(SCANNER).map(String::strip).filter(at -> !at.isEmpty());
  }

  static void requireNothingFound(String at, byte[] content) {
    try {
      requireClean(at, content);
    } catch (RuleViolation refused) {
      if (!refused.rule().equals(UNSCANNED)) {
        throw refused;
      }
    }
  }

  static void requireClean(String at, byte[] content) {
    var answer = answer(at, content);
    require(answer.endsWith("OK") || answer.endsWith("FOUND"), UNSCANNED);
    requireOf("file", !answer.endsWith("FOUND"), "document.rule.virus");
  }

  /** What clamd says, by its INSTREAM command. @param at host:port */
  private static String answer(String at, byte[] content) {
    int colon = at.lastIndexOf(':');
    try (var line = new Socket()) {
      line.connect(new InetSocketAddress(at.substring(0, colon), Integer.parseInt(at.substring(colon + 1))), PATIENCE_MILLIS);
      line.setSoTimeout(PATIENCE_MILLIS);
      var out = new DataOutputStream(line.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int from = 0; from < content.length; from += PIECE) {
        int length = Math.min(PIECE, content.length - from);
        out.writeInt(length);
        out.write(content, from, length);
      }
      out.writeInt(0);
      out.flush();
      return new String(line.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).replace("\0", "").strip();
    } catch (IOException | RuntimeException silent) {
      LOG.log(Level.SEVERE, "The virus scanner at " + at + " does not answer", silent);
      throw new RuleViolation(UNSCANNED);
    }
  }
}
