package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kg.childcare.registry.inspection.ActPublication;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.PublicWords;
import kg.childcare.registry.inspection.Publisher;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;

/** Files and publishes the acts of the demonstration, by the same writers as everybody's. Called by nobody else. */
@RequestScoped
public class DemoActs {
  private static final int DAYS_TO_PUBLISH = 5;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  ActWriter writer;

  @Inject
  Publications publications;

  @Inject
  PublicRegister register;

  @Inject
  VisitDetails details;

  /** Acts taken over as data, without a paper, the newest visit first. */
  public List<Long> unfiled() {
    return em.createQuery("select i.id from Inspection i where i.act.number is not null and i.act.documentId is null order by i.visitDate desc, i.id desc", Long.class).getResultList();
  }

  /** Files the act as it was signed, in Kyrgyz; the last act of an institution in every language. */
  public void file(long inspectionId) {
    var visit = em.find(Inspection.class, inspectionId);
    var signed = writer.fileAll(visit, isLast(visit) ? List.of(Language.values()) : List.of(Language.KY)).get(Language.KY.ordinal());
    visit.filedAs(signed.id(), visit.reprisalCheckDue());
  }

  /** An issued act, for the opinions that were given of it. */
  public InspectionDetail detail(long inspectionId) {
    return details.of(em.find(Inspection.class, inspectionId), LocalDate.now(clock));
  }

  private boolean isLast(Inspection visit) {
    return em.createQuery("select count(i) from Inspection i where i.institutionId = :place and i.act.number is not null and i.visitDate > :day", Long.class)
        .setParameter("place", visit.institutionId())
        .setParameter("day", visit.visitDate())
        .getSingleResult() == 0;
  }

  /** Publishes the last act of its institution as on a day soon after it became final, if that day has come. */
  public void publish(long inspectionId, Publisher planner) {
    var visit = em.find(Inspection.class, inspectionId);
    var institution = register.among(List.of(visit.institutionId())).get(visit.institutionId());
    var at = moment(visit);
    if (institution == null || !isLast(visit) || at.isAfter(clock.instant()) || publications.latest(inspectionId).isPresent()) {
      return;
    }
    var publication = ActPublication.of(visit, null, publications.result(visit), PublicWords.NONE, publications.names(visit), false, planner, at);
    em.persist(publication);
    publications.file(publication, institution);
  }

  /** After the last correction that the paper tells of, and not before the institution's days to comment were over. */
  private Instant moment(Inspection visit) {
    var corrected = em.createQuery("select max(a.verifiedOn) from CorrectiveAction a where a.finding.inspection.id = :visit", LocalDate.class)
        .setParameter("visit", visit.id())
        .getSingleResult();
    var due = visit.act().commentDue();
    return (corrected == null || corrected.isBefore(due) ? due : corrected).plusDays(DAYS_TO_PUBLISH).atTime(LocalTime.NOON).atZone(Texts.ZONE).toInstant();
  }
}
