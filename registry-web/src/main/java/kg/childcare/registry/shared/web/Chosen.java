package kg.childcare.registry.shared.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;

/** A file that somebody chose in a form: its name without folders, and what it holds; both empty when none was chosen. */
public record Chosen(String name, byte[] content) {
  /** That no file was chosen, said by the field of this name; nothing when one was. */
  public List<Breach> breaches(String field) {
    return content.length == 0 ? List.of(RuleViolation.breach(field, "document.rule.empty")) : List.of();
  }

  /** How much a request may bring is bounded before; how large the file may be, its own rule judges. */
  public static Chosen of(Part part) {
    if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
      return new Chosen("", new byte[0]);
    }
    try (var in = part.getInputStream()) {
      return new Chosen(part.getSubmittedFileName().replaceAll(".*[/\\\\]", ""), in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
