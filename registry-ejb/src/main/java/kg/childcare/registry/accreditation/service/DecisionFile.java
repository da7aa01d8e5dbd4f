package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.service.InstitutionRef;

/**
 * A decision with what followed and what may follow.
 *
 * @param appealUntil last day on which the decision itself can be appealed against; null while the term has not begun
 * @param actsUntil the same for acts about it, by their id
 * @param bodies codes of the bodies that hear appeals today
 */
public record DecisionFile(DecisionView decision, InstitutionRef institution, long applicationId, LocalDate appealUntil, Map<Long, LocalDate> actsUntil, List<String> bodies)
    implements Serializable {}
