package kg.childcare.registry.standards;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.shared.Multilingual;

/**
 * One question of a checklist, as it is asked on a visit.
 *
 * @param guidance how to find out
 * @param paramKey parameter that holds the number in question, or null
 */
public record Criterion(
    long id, String code, String sectionCode, Multilingual sectionName, Multilingual text, Multilingual guidance, List<VerifyMethod> methods,
    Severity severity, boolean keyIndicator, AppliesTo appliesTo, String paramKey, String source)
    implements Serializable {
  /** The same question with its guidance in these words. */
  public Criterion guided(Multilingual words) {
    return new Criterion(id, code, sectionCode, sectionName, text, words, methods, severity, keyIndicator, appliesTo, paramKey, source);
  }
}
