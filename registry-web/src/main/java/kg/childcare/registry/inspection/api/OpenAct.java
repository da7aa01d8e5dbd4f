package kg.childcare.registry.inspection.api;

import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.service.DocumentRow;
import kg.childcare.registry.inspection.service.PublishedAct;
import kg.childcare.registry.inspection.service.PublishedFinding;

/**
 * A published act as everybody's program may read it.
 *
 * @param sections percentage by section of the standards
 * @param result percentage by which the visit was judged; null when nobody was let in
 */
public record OpenAct(
    String number, int edition, String publishedAt, String institutionNumber, String visitedOn, String issuedOn, boolean announced, boolean entryRefused, Long delayMinutes,
    Boolean headsMatched, boolean commented, String comment, String standards, Boolean draftStandards, Map<String, Integer> sections, Integer result, List<OpenFinding> findings,
    List<Paper> documents) {
  static OpenAct of(PublishedAct act) {
    var result = act.result();
    return new OpenAct(
        act.number(), act.edition(), act.publishedAt().toString(), act.institution().number(), act.visitedOn().toString(), act.issuedOn().toString(), act.announced(), act.entryRefused(),
        act.delayMinutes(), act.headsMatched(), act.commented(), act.comment(), result == null ? null : result.standards(), result == null ? null : result.draftStandards(),
        result == null ? null : result.score().sections(), result == null ? null : result.score().result(), act.findings().stream().map(OpenFinding::of).toList(),
        act.documents().stream().map(Paper::of).toList());
  }

  /** A finding: its clause, how grave it is, by when it must be right, and whether it is. @param words what was released of it, or null */
  public record OpenFinding(
      int number, String origin, String criterion, String rating, String severity, boolean repeated, String due, String correction, String verifiedOn, long daysLate, String words) {
    static OpenFinding of(PublishedFinding finding) {
      return new OpenFinding(finding.number(), finding.origin().name(), finding.criterion(), finding.rating() == null ? null : finding.rating().name(), finding.severity().name(),
          finding.repeated(), finding.due() == null ? null : finding.due().toString(), finding.correction().name(), finding.verifiedOn() == null ? null : finding.verifiedOn().toString(),
          finding.daysLate(), finding.words());
    }
  }

  /** The act as a PDF in one language, and how to check it. */
  public record Paper(String language, String sha256, String checkCode) {
    static Paper of(DocumentRow document) {
      return new Paper(document.language().tag(), document.sha256(), document.checkCode());
    }
  }
}
