package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.inspection.ActPublication;
import kg.childcare.registry.inspection.CorrectiveAction;
import kg.childcare.registry.inspection.Finding;
import kg.childcare.registry.inspection.HeadCount;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.KnownNames;
import kg.childcare.registry.inspection.TeamMember;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.service.StandardsQueries;

/** Loads publications, and puts together what everybody may read of one. Whether the institution is published, the caller asked before. */
@RequestScoped
class Publications {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Answers answers;

  @Inject
  People people;

  @Inject
  Findings findings;

  @Inject
  Parameters parameters;

  @Inject
  StandardsQueries standards;

  @Inject
  DocumentArchive archive;

  Optional<ActPublication> latest(long inspectionId) {
    return em.createQuery("select p from ActPublication p where p.inspection.id = :visit order by p.edition desc", ActPublication.class)
        .setParameter("visit", inspectionId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The latest one, kept from changing while the transaction lasts, so that no reader of the feed gives a place to what is just being changed. */
  Optional<ActPublication> held(long inspectionId) {
    var latest = latest(inspectionId);
    latest.ifPresent(publication -> em.refresh(publication, LockModeType.PESSIMISTIC_WRITE));
    return latest;
  }

  /** Percentage by which the visit was judged, or null when nobody was let in. */
  Integer result(Inspection visit) {
    return visit.submittedAt() == null ? null : checklist(visit).score().result();
  }

  PublishedAct act(ActPublication publication, PublicInstitution institution) {
    var visit = publication.inspection();
    var gate = visit.gate();
    return new PublishedAct(
        visit.act().number(), publication.edition(), publication.publishedAt(), institution, visit.visitDate(), LocalDate.ofInstant(visit.act().issuedAt(), Texts.ZONE),
        visit.announced(), visit.team().size(), gate.enteredAt() == null, gate.obstructed() && gate.enteredAt() != null ? gate.delayMinutes() : null,
        answers.headCount(visit.id()).map(HeadCount::matches).orElse(null), visit.act().comment() != null, publication.comment(),
        visit.submittedAt() == null ? null : checklist(visit), findings(publication), archive.about(DocumentKind.INSPECTION_ACT_PUBLIC, visit.id()).stream().filter(document -> !document.superseded()).toList());
  }

  /** Files an edition in every language. */
  void file(ActPublication publication, PublicInstitution institution) {
    var act = act(publication, institution);
    var day = LocalDate.ofInstant(publication.publishedAt(), Texts.ZONE);
    for (var language : Language.values()) {
      archive.file(PublishedActReport.REPORT, act,
          new DocumentFacts(DocumentKind.INSPECTION_ACT_PUBLIC, publication.inspection().id(), language, act.number(), day, institution.number(), institution.name()));
    }
  }

  /** The persons whom the papers of a visit name. */
  KnownNames names(Inspection visit) {
    var persons = new ArrayList<>(people.names(visit.team().stream().map(TeamMember::userId).toList()).values());
    persons.add(visit.gate().person());
    persons.add(visit.act() == null ? null : visit.act().signedBy());
    return new KnownNames(persons);
  }

  private ChecklistResult checklist(Inspection visit) {
    var score = findings.score(visit, parameters.number("checklist.critical_cap_percent", visit.visitDate()));
    var draft = standards.sets().stream().anyMatch(set -> set.code().equals(visit.standards()) && set.isDraft());
    return new ChecklistResult(score, ChecklistResult.sections(answers.questions(visit).values()), visit.standards(), draft);
  }

  private List<PublishedFinding> findings(ActPublication publication) {
    var visit = publication.inspection();
    var questions = answers.questions(visit);
    var corrections = corrections(visit.id());
    return visit.findings().stream().map(finding -> finding(finding, questions.get(finding.criterion()), corrections.get(finding.id()), publication.words().get(finding.number()))).toList();
  }

  private PublishedFinding finding(Finding finding, Criterion question, CorrectiveAction correction, String words) {
    return new PublishedFinding(
        finding.number(), finding.origin(), finding.criterion(), question == null ? null : question.text(), finding.rating(), finding.severity(), finding.repeated(), finding.due(),
        correction.status(), correction.verifiedOn(), correction.daysLate(LocalDate.now(clock)), words);
  }

  private Map<Long, CorrectiveAction> corrections(long inspectionId) {
    return em.createQuery("select a from CorrectiveAction a join fetch a.finding f where f.inspection.id = :visit", CorrectiveAction.class)
        .setParameter("visit", inspectionId)
        .getResultStream()
        .collect(Collectors.toMap(action -> action.finding().id(), action -> action));
  }
}
