package kg.childcare.registry.standards;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.shared.Multilingual;

/**
 * One question of a checklist, as it is asked on a visit.
 *
 * @param guidance how to find out, in English
 * @param paramKey parameter that holds the number in question, or null
 */
public record Criterion(
    long id, String code, String sectionCode, Multilingual sectionName, Multilingual text, String guidance, List<VerifyMethod> methods,
    Severity severity, boolean keyIndicator, AppliesTo appliesTo, String paramKey, String source)
    implements Serializable {}
