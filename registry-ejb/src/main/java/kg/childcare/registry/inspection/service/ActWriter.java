package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.FiledDocument;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.TeamMember;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.service.StandardsQueries;

/** Writes the act of a visit and files it, in the transaction that makes the findings binding. */
@RequestScoped
class ActWriter {
  @Inject
  InstitutionDirectory directory;

  @Inject
  Reference reference;

  @Inject
  People people;

  @Inject
  Answers answers;

  @Inject
  Findings findings;

  @Inject
  Parameters parameters;

  @Inject
  StandardsQueries standards;

  @Inject
  DocumentArchive archive;

  FiledDocument file(Inspection inspection, Language language) {
    return file(content(inspection), language);
  }

  /** Files the act in several languages; the first answer is the first language's. */
  List<FiledDocument> fileAll(Inspection inspection, List<Language> languages) {
    var content = content(inspection);
    return languages.stream().map(language -> file(content, language)).toList();
  }

  private FiledDocument file(ActContent content, Language language) {
    var inspection = content.inspection();
    var day = LocalDate.ofInstant(inspection.act().issuedAt(), Texts.ZONE);
    var facts = new DocumentFacts(DocumentKind.INSPECTION_ACT, inspection.id(), language, inspection.act().number(), day,
        content.institution().number(), content.institution().name());
    return archive.file(ActReport.REPORT, content, facts);
  }

  private ActContent content(Inspection inspection) {
    var entered = inspection.submittedAt() != null;
    var institution = directory.get(inspection.institutionId());
    var names = people.names(inspection.team().stream().map(TeamMember::userId).toList());
    return new ActContent(inspection, institution, reference.territory(institution.territoryCode()).name(),
        inspection.team().stream().map(member -> names.getOrDefault(member.userId(), "")).toList(),
        answers.headCount(inspection.id()).orElse(null),
        entered ? findings.score(inspection, parameters.number("checklist.critical_cap_percent", inspection.visitDate())) : null,
        entered ? answers.questions(inspection) : Map.<String, Criterion>of(),
        standards.sets().stream().anyMatch(set -> set.code().equals(inspection.standards()) && set.isDraft()));
  }
}
