package kg.childcare.registry.inspection.service;

import com.lowagie.text.Document;
import kg.childcare.registry.document.service.PdfSection;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.shared.Texts;

/** The result of the checklist, section by section. */
class ActResultSection implements PdfSection<ActContent> {
  @Override
  public void write(ActContent act, Document pdf, PdfStyle style, Texts texts) {
    if (!act.entered()) {
      return;
    }
    write(new ChecklistResult(act.score(), ChecklistResult.sections(act.questions().values()), act.inspection().standards(), act.draftStandards()), pdf, style, texts);
  }

  static void write(ChecklistResult result, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.heading(texts.get("inspection.act.results")));
    if (result.draftStandards()) {
      pdf.add(style.small(texts.get("inspection.act.draftStandards", result.standards())));
    }
    var score = result.score();
    pdf.add(style.body(texts.get("inspection.act.total", percent(score.percent()), percent(score.result()), score.criticalFailures(), score.notVerified())));
    var table = style.table(new float[] {1, 6, 2}, texts.get("inspection.act.sectionCode"), texts.get("inspection.act.section"), texts.get("inspection.act.percent"));
    result.sections().forEach((code, name) -> {
      var percent = result.score().sections().get(code);
      table.addCell(style.cell(code));
      table.addCell(style.cell(texts.word(name)));
      table.addCell(style.cell(percent == null ? "–" : percent + " %"));
    });
    pdf.add(table);
  }

  private static String percent(Integer value) {
    return value == null ? "–" : value + " %";
  }
}
