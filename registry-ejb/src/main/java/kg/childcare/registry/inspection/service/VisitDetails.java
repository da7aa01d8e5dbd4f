package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.TeamMember;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.ChecklistScore;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.service.StandardsQueries;

/** Puts together what is shown of one visit. The caller's rights were asked before. */
@RequestScoped
class VisitDetails {
  @Inject
  VisitAccess access;

  @Inject
  InstitutionDirectory directory;

  @Inject
  People people;

  @Inject
  Answers answers;

  @Inject
  Findings findings;

  @Inject
  DocumentArchive archive;

  @Inject
  Parameters parameters;

  @Inject
  StandardsQueries standards;

  @Inject
  Publications publications;

  InspectionDetail of(Inspection visit, LocalDate today) {
    var gate = visit.gate();
    boolean team = access.isTeam(visit);
    boolean shown = team || visit.status().actIssued(); // what the team writes is nobody else's before the act
    return new InspectionDetail(
        visit.id(), visit.version(), directory.get(visit.institutionId()), visit.status(), visit.visitDate(), visit.announcedReason(), visit.standards(), draft(visit),
        team(visit), gate.arrivedAt(), gate.enteredAt(), gate.delayMinutes(), gate.obstructed(), gate.person(), gate.words(),
        shown ? answers.headCount(visit.id()).map(HeadCountRow::of).orElse(null) : null, shown ? score(visit) : null, shown ? sections(visit) : Map.of(),
        shown ? findings(visit) : List.of(),
        ActRow.of(visit.act()), archive.about(DocumentKind.INSPECTION_ACT, visit.id()), access.isOfMinistry(visit) ? visit.reprisalCheckDue() : null, visit.closedOn(), visit.daysWithoutAct(today), team,
        publications.latest(visit.id()).map(one -> PublicationRow.of(one, archive.about(DocumentKind.INSPECTION_ACT_PUBLIC, visit.id()))).orElse(null), visit.actIsFinal(today));
  }

  private List<String> team(Inspection visit) {
    var names = people.names(visit.team().stream().map(TeamMember::userId).toList());
    return visit.team().stream().map(member -> names.getOrDefault(member.userId(), "")).toList();
  }

  private ChecklistScore score(Inspection visit) {
    return visit.submittedAt() == null ? null : findings.score(visit, parameters.number("checklist.critical_cap_percent", visit.visitDate()));
  }

  private Map<String, Multilingual> sections(Inspection visit) {
    return visit.submittedAt() == null ? Map.of() : ChecklistResult.sections(answers.questions(visit).values());
  }

  private List<FindingRow> findings(Inspection visit) {
    Map<String, Criterion> questions = answers.questions(visit);
    return visit.findings().stream()
        .map(finding -> FindingRow.of(finding, finding.criterion() == null || !questions.containsKey(finding.criterion()) ? null : questions.get(finding.criterion()).text()))
        .toList();
  }

  private boolean draft(Inspection visit) {
    return standards.sets().stream().anyMatch(set -> set.code().equals(visit.standards()) && set.isDraft());
  }
}
