package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/**
 * One question with the answers to it and the answer of the visit before.
 *
 * @param answers answers that stand; more than one when devices agree or differ
 * @param disputed whether they differ
 * @param past answer of the visit before, or null
 * @param photos ids of the photos taken for it
 */
public record ChecklistLine(
    String code, String sectionCode, Multilingual sectionName, Multilingual text, Multilingual guidance, Severity severity, List<Given> answers, boolean disputed,
    Rating past, String pastEvidence, LocalDate pastDay, List<Long> photos)
    implements Serializable {

  /** An answer that stands. */
  public record Given(UUID answerId, Rating rating, String evidence, String device, String by) implements Serializable {}

  /** The rating that counts, or null while there is none or two differ. */
  public Rating rating() {
    return disputed || answers.isEmpty() ? null : answers.get(answers.size() - 1).rating();
  }

  public String evidence() {
    return answers.isEmpty() ? null : answers.get(answers.size() - 1).evidence();
  }
}
