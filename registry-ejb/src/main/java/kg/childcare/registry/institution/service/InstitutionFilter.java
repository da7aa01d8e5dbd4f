package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.shared.Texts;

/**
 * What a list of institutions is narrowed to; null leaves a question open.
 *
 * @param text anything a person would type: part of a name in any language, number, place, phone
 * @param territory SOATE code; everything inside it
 * @param asOf the day to read the register on; today when null
 * @param knownOn the moment to read it as it was known; now when null
 * @param answers what is asked of other slices, each answer by its name
 */
public record InstitutionFilter(String text, String territory, String category, String ownership, InstitutionStatus status, LocalDate asOf, Instant knownOn,
    Map<RegisterQuestion, String> answers) implements Serializable {
  public InstitutionFilter(String text, String territory, String category, String ownership, InstitutionStatus status, LocalDate asOf, Instant knownOn) {
    this(text, territory, category, ownership, status, asOf, knownOn, Map.of());
  }

  /** The moment at which a day is over: what was known on that day was known by then. Null stays null. */
  public static Instant endOf(LocalDate day) {
    return day == null ? null : day.plusDays(1).atStartOfDay(Texts.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
  }

  public static InstitutionFilter none() {
    return new InstitutionFilter(null, null, null, null, null, null, null);
  }

  /** Everything on a day; today when null. */
  static InstitutionFilter on(LocalDate day) {
    return new InstitutionFilter(null, null, null, null, null, day, null);
  }

  /** Whether nothing is asked but what the words by which institutions are found tell themselves. */
  boolean asksOnlyWordsAndPlace() {
    return text != null && ownership == null && status == null && answers.isEmpty();
  }

  /** The same in the whole country. */
  public InstitutionFilter anywhere() {
    return new InstitutionFilter(text, null, category, ownership, status, asOf, knownOn, answers);
  }

  /** The same, narrowed by an answer of another slice as well; a blank one leaves the question open. */
  public InstitutionFilter and(RegisterQuestion question, String answer) {
    if (answer == null || answer.isBlank()) {
      return this;
    }
    var more = new EnumMap<RegisterQuestion, String>(RegisterQuestion.class);
    more.putAll(answers);
    more.put(question, answer);
    return new InstitutionFilter(text, territory, category, ownership, status, asOf, knownOn, Map.copyOf(more));
  }
}
