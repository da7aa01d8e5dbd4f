package kg.childcare.registry.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What a person releases of the free words of an act, rewritten so that nobody can be recognised. What is not released is not published.
 *
 * @param comment the institution's comment in words that name nobody, or null
 */
public record PublicWords(@NotNull @Valid List<Line> findings, @Size(max = 2000) String comment) implements Serializable {
  public static final PublicWords NONE = new PublicWords(List.of(), null);

  public PublicWords {
    findings = findings == null ? List.of() : findings.stream().filter(line -> line.words() != null).toList();
    comment = comment == null || comment.isBlank() ? null : comment.strip();
  }

  /** What the public reads beside one finding. @param finding its number in the act */
  public record Line(@NotNull @Min(1) @Max(10_000) Integer finding, @Size(max = 1000) String words) implements Serializable {
    public Line {
      words = words == null || words.isBlank() ? null : words.strip();
    }
  }

  boolean isEmpty() {
    return findings.isEmpty() && comment == null;
  }

  /** Everything that would be read by everybody. */
  List<String> all() {
    var all = new java.util.ArrayList<>(findings.stream().map(Line::words).toList());
    if (comment != null) {
      all.add(comment);
    }
    return all;
  }
}
