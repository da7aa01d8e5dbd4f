package kg.childcare.registry.audit;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What somebody did: the content of one entry of the trail.
 *
 * @param username who, or {@code anonymous}
 * @param useCase service and method, such as {@code InstitutionService.register}
 * @param kind kind of the record it was about, or null
 * @param subject its id, or null
 * @param reason why something protected was opened, or null
 * @param detail what else is needed to understand it, never a protected text; or null
 */
public record Deed(String username, String useCase, Outcome outcome, String kind, String subject, String reason, String detail)
    implements Serializable {
  private static final String SEPARATOR = "\u001f";
  private static final String NOTHING = "\u0000";

  public Deed {
    Objects.requireNonNull(username);
    Objects.requireNonNull(useCase);
    Objects.requireNonNull(outcome);
    reason = cut(reason, 500);
    detail = cut(detail, 1000);
    subject = cut(subject, 60);
  }

  /** One line from which {@link #parse} makes the same deed again. */
  public String line() {
    return Arrays.asList(username, useCase, outcome.name(), kind, subject, reason, detail).stream()
        .map(part -> part == null ? NOTHING : part)
        .collect(Collectors.joining(SEPARATOR));
  }

  public static Deed parse(String line) {
    var parts = Arrays.stream(line.split(SEPARATOR, -1)).map(part -> part.equals(NOTHING) ? null : part).toArray(String[]::new);
    return new Deed(parts[0], parts[1], Outcome.valueOf(parts[2]), parts[3], parts[4], parts[5], parts[6]);
  }

  private static String cut(String text, int length) {
    if (text == null) {
      return null;
    }
    var clean = text.replaceAll("[\\p{Cntrl}]", " ");
    return clean.length() <= length ? clean : clean.substring(0, length);
  }
}
