package kg.childcare.registry.inspection.service;

import com.lowagie.text.Document;
import kg.childcare.registry.document.service.PdfReport;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.shared.Texts;

/** The published version of an act, in the order of the act itself. */
public final class PublishedActReport {
  static final PdfReport<PublishedAct> REPORT =
      PdfReport.of("DocumentKind.INSPECTION_ACT_PUBLIC", PublishedActReport::head, PublishedActReport::results, PublishedActReport::findings, PublishedActReport::comment);

  private PublishedActReport() {}

  private static void head(PublishedAct act, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.small(texts.get("inspection.public.note")));
    var facts = style.facts();
    style.fact(facts, texts.get("inspection.act.institution"), texts.word(act.institution().name()));
    style.fact(facts, texts.get("inspection.act.number"), act.institution().number());
    style.fact(facts, texts.get("inspection.public.visitedOn"), texts.word(act.visitedOn()));
    style.fact(facts, texts.get("inspection.act.kind"), texts.get(act.announced() ? "inspection.act.announced" : "inspection.act.unannounced"));
    style.fact(facts, texts.get("inspection.public.team"), texts.word(act.team()));
    style.fact(facts, texts.get("inspection.public.entry"), entry(act, texts));
    if (act.headsMatched() != null) {
      style.fact(facts, texts.get("inspection.headCount"), texts.get(act.headsMatched() ? "inspection.count.matches" : "inspection.count.differs"));
    }
    style.fact(facts, texts.get("inspection.public.publishedOn"), texts.get("inspection.public.edition", day(act), act.edition()));
    pdf.add(facts);
  }

  private static java.time.LocalDate day(PublishedAct act) {
    return java.time.LocalDate.ofInstant(act.publishedAt(), Texts.ZONE);
  }

  private static String entry(PublishedAct act, Texts texts) {
    if (act.entryRefused()) {
      return texts.get("inspection.act.notLetIn");
    }
    return act.delayMinutes() == null ? texts.get("inspection.public.letIn") : texts.get("inspection.act.delay", act.delayMinutes());
  }

  private static void results(PublishedAct act, Document pdf, PdfStyle style, Texts texts) {
    if (act.result() != null) {
      ActResultSection.write(act.result(), pdf, style, texts);
    }
  }

  private static void findings(PublishedAct act, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.heading(texts.get("inspection.act.findings")));
    if (act.findings().isEmpty()) {
      pdf.add(style.body(texts.get("inspection.act.noFindings")));
      return;
    }
    var table = style.table(new float[] {0.8f, 6, 2.3f, 2.1f, 2.6f}, texts.get("inspection.act.findingNumber"), texts.get("inspection.finding.about"),
        texts.get("inspection.finding.severity"), texts.get("inspection.finding.due"), texts.get("inspection.public.correction"));
    for (var finding : act.findings()) {
      table.addCell(style.cell(String.valueOf(finding.number())));
      table.addCell(style.cell(about(finding, texts)));
      table.addCell(style.cell(texts.word(finding.severity())));
      table.addCell(style.cell(texts.word(finding.due())));
      table.addCell(style.cell(correction(finding, texts)));
    }
    pdf.add(table);
  }

  private static String about(PublishedFinding finding, Texts texts) {
    var clause = finding.question() == null ? texts.word(finding.origin()) : finding.criterion() + " " + texts.word(finding.question()) + " — " + texts.word(finding.rating());
    var about = finding.repeated() ? clause + " (" + texts.get("inspection.finding.repeated") + ")" : clause;
    return finding.words() == null ? about : about + "\n" + finding.words();
  }

  private static String correction(PublishedFinding finding, Texts texts) {
    var state = texts.word(finding.correction());
    return finding.verifiedOn() == null ? state : state + ", " + texts.word(finding.verifiedOn());
  }

  private static void comment(PublishedAct act, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.heading(texts.get("inspection.act.comment")));
    pdf.add(style.body(act.comment() != null ? act.comment() : texts.get(act.commented() ? "inspection.public.commentHeld" : "inspection.public.noComment")));
  }
}
