package kg.childcare.registry.inspection.service;

import com.lowagie.text.Document;
import kg.childcare.registry.document.service.PdfSection;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.inspection.Finding;
import kg.childcare.registry.shared.Texts;

/** What was wrong, what the team saw, and by when it must be right. */
class ActFindingsSection implements PdfSection<ActContent> {
  @Override
  public void write(ActContent act, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.heading(texts.get("inspection.act.findings")));
    if (act.inspection().findings().isEmpty()) {
      pdf.add(style.body(texts.get("inspection.act.noFindings")));
      return;
    }
    var table = style.table(new float[] {0.8f, 4.6f, 4.2f, 2.4f, 2}, texts.get("inspection.act.findingNumber"), texts.get("inspection.finding.about"),
        texts.get("inspection.finding.evidence"), texts.get("inspection.finding.severity"), texts.get("inspection.finding.due"));
    for (var finding : act.inspection().findings()) {
      table.addCell(style.cell(String.valueOf(finding.number())));
      table.addCell(style.cell(about(finding, act, texts)));
      table.addCell(style.cell(finding.evidence() == null ? "–" : texts.word(finding.evidence())));
      table.addCell(style.cell(texts.word(finding.severity())));
      table.addCell(style.cell(texts.word(finding.due())));
    }
    pdf.add(table);
    pdf.add(style.body(texts.get("inspection.act.commentUntil", act.inspection().act().commentDue())));
  }

  private static String about(Finding finding, ActContent act, Texts texts) {
    var question = finding.criterion() == null ? null : act.questions().get(finding.criterion());
    var about = question == null ? texts.word(finding.origin()) : question.code() + " " + texts.word(question.text()) + " — " + texts.word(finding.rating());
    return finding.repeated() ? about + " (" + texts.get("inspection.finding.repeated") + ")" : about;
  }
}
