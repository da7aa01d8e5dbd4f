package kg.childcare.registry.monitoring.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.monitoring.Addressee;
import kg.childcare.registry.monitoring.Recommendation;
import kg.childcare.registry.monitoring.RecommendationStatus;
import kg.childcare.registry.monitoring.Theme;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/**
 * One recommendation as its readers see it.
 *
 * @param daysLate days by which the reply is late, 0 when it is not
 * @param mayReply whether the reader is the one who has to answer
 */
public record RecommendationRow(
    long id, int version, Addressee addressee, Theme theme, String institutionNumber, Multilingual institution, Long inspectionId, Long repeats, String text,
    RecommendationStatus status, LocalDate issuedOn, LocalDate replyDue, long daysLate, String reply, LocalDate repliedOn, LocalDate checkedOn, String checkNote,
    boolean mayReply)
    implements Serializable, Versioned {
  static RecommendationRow of(Recommendation one, InstitutionRef place, LocalDate today, boolean mayReply) {
    return new RecommendationRow(one.id(), one.version(), one.addressee(), one.theme(), place == null ? null : place.number(), place == null ? null : place.name(),
        one.inspectionId(), one.repeats(), one.text(), one.status(), one.issuedOn(), one.replyDue(), one.daysLate(today), one.reply(), one.repliedOn(),
        one.checkedOn(), one.checkNote(), mayReply);
  }
}
