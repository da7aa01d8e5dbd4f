package kg.childcare.registry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import kg.childcare.registry.accreditation.AccreditationChanged;
import kg.childcare.registry.accreditation.AccreditationDecided;
import kg.childcare.registry.accreditation.AppealRuled;
import kg.childcare.registry.inspection.ActIssued;
import kg.childcare.registry.inspection.CorrectionClaimed;
import kg.childcare.registry.monitoring.OpinionIssued;
import kg.childcare.registry.notification.Notice;
import kg.childcare.registry.notification.NoticeKind;

/**
 * Writes a notice in the transaction of the event, so that there is never one without the other. Complaints, sealed visits and what a monitor
 * has not issued are left out on purpose.
 */
@ApplicationScoped
public class NoticeWriter {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  void on(@Observes ActIssued issued) {
    write(NoticeKind.ACT_ISSUED, issued.institutionId(), "/app/inspections/" + issued.inspectionId());
  }

  void on(@Observes CorrectionClaimed claimed) {
    write(NoticeKind.CORRECTION_CLAIMED, claimed.institutionId(), "/app/actions/detail?id=" + claimed.actionId());
  }

  void on(@Observes OpinionIssued issued) {
    write(NoticeKind.OPINION_ISSUED, issued.institutionId(), "/app/inspections/" + issued.inspectionId());
  }

  void on(@Observes AccreditationDecided decided) {
    write(NoticeKind.ACCREDITATION_DECIDED, decided.institutionId(), "/app/accreditations/decision?id=" + decided.decisionId());
  }

  void on(@Observes AccreditationChanged changed) {
    write(NoticeKind.ACCREDITATION_CHANGED, changed.institutionId(), "/app/accreditations/decision?id=" + changed.decisionId());
  }

  void on(@Observes AppealRuled ruled) {
    write(NoticeKind.APPEAL_RULED, ruled.institutionId(), "/app/accreditations/decision?id=" + ruled.decisionId());
  }

  private void write(NoticeKind kind, long institutionId, String link) {
    em.persist(new Notice(kind, institutionId, link, clock.instant()));
  }
}
