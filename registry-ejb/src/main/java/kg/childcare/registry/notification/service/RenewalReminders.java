package kg.childcare.registry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.Lapse;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.institution.RightLapses;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.notification.Ladder;
import kg.childcare.registry.notification.Notice;
import kg.childcare.registry.notification.NoticeKind;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Texts;

/**
 * Writes the reminders of the end of an accreditation when that day becomes known, in the transaction that makes it known. Nothing has to run on the
 * day itself: a reminder is told from its day on, once, also when the server was off.
 */
@ApplicationScoped
public class RenewalReminders {
  private static final List<NoticeKind> KINDS = List.of(NoticeKind.RENEWAL_DUE, NoticeKind.RENEWAL_DUE_THERE);

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Parameters parameters;

  @Inject
  InstitutionDirectory institutions;

  /** What is still to be told of an end that no longer comes, or comes on another day, is taken back; what was told stays. */
  void follow(@Observes RightLapses told) {
    var today = LocalDate.now(clock);
    em.createQuery("delete from Notice n where n.institutionId = :id and n.kind in :kinds and n.writtenAt > :now")
        .setParameter("id", told.institutionId()).setParameter("kinds", KINDS).setParameter("now", clock.instant())
        .executeUpdate();
    told.lapses().stream().filter(lapse -> lapse.ground() == LapseGround.EXPIRY && lapse.from().isAfter(today)).forEach(lapse -> remind(told.institutionId(), lapse, today));
  }

  private void remind(long institutionId, Lapse lapse, LocalDate today) {
    var link = "/app/institutions/" + institutions.get(institutionId).number();
    for (var kind : KINDS) {
      Ladder.of(lapse.from().minusDays(1), parameters.numbers("accreditation.renewal_reminder_days", today), told(kind, institutionId, lapse), today)
          .forEach((step, day) -> em.persist(Notice.reminder(kind, institutionId, link, lapse.reference(), step, day.equals(today) ? clock.instant() : begins(day))));
    }
  }

  private List<Integer> told(NoticeKind kind, long institutionId, Lapse lapse) {
    return em.createQuery("select n.step from Notice n where n.kind = :kind and n.institutionId = :id and n.reference = :reference", Integer.class)
        .setParameter("kind", kind).setParameter("id", institutionId).setParameter("reference", lapse.reference()).getResultList();
  }

  private static Instant begins(LocalDate day) {
    return day.atStartOfDay(Texts.ZONE).toInstant();
  }
}
