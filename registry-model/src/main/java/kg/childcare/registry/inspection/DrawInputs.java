package kg.childcare.registry.inspection;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Everything that a draw depends on except its seed, frozen on the day the plan was prepared. The text form is the one that is
 * digested and handed over: a line with the first and last day, a line with the rules, a line per institution by number.
 */
public record DrawInputs(LocalDate from, LocalDate to, DrawRules rules, List<Candidate> candidates) implements Serializable {
  public DrawInputs {
    candidates = candidates.stream().sorted(Comparator.comparing(Candidate::number)).toList();
  }

  public String text() {
    var lines = new ArrayList<String>();
    lines.add(from + ";" + to);
    lines.add(rules.line());
    candidates.forEach(candidate -> lines.add(candidate.line()));
    return String.join("\n", lines) + "\n";
  }

  public static DrawInputs parse(String text) {
    var lines = text.lines().toList();
    var days = lines.get(0).split(";");
    return new DrawInputs(LocalDate.parse(days[0]), LocalDate.parse(days[1]), DrawRules.parse(lines.get(1)),
        lines.subList(2, lines.size()).stream().map(Candidate::parse).toList());
  }

  public String digest() {
    return digestOf(text());
  }

  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  static String digestOf(String text) {
    return HexFormat.of().formatHex(SeededStream.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
