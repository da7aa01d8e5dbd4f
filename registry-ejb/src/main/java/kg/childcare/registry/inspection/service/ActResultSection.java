package kg.childcare.registry.inspection.service;

import com.lowagie.text.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import kg.childcare.registry.document.service.PdfSection;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Texts;

/** The result of the checklist, section by section. */
class ActResultSection implements PdfSection<ActContent> {
  @Override
  public void write(ActContent act, Document pdf, PdfStyle style, Texts texts) {
    if (!act.entered()) {
      return;
    }
    pdf.add(style.heading(texts.get("inspection.act.results")));
    if (act.draftStandards()) {
      pdf.add(style.small(texts.get("inspection.act.draftStandards", act.inspection().standards())));
    }
    var table = style.table(new float[] {1, 6, 2}, texts.get("inspection.act.sectionCode"), texts.get("inspection.act.section"), texts.get("inspection.act.percent"));
    sections(act).forEach((code, name) -> {
      var percent = act.score().sections().get(code);
      table.addCell(style.cell(code));
      table.addCell(style.cell(texts.word(name)));
      table.addCell(style.cell(percent == null ? "–" : percent + " %"));
    });
    pdf.add(table);
    pdf.add(style.body(texts.get("inspection.act.total", percent(act.score().percent()), percent(act.score().result()), act.score().criticalFailures(), act.score().notVerified())));
  }

  private static Map<String, Multilingual> sections(ActContent act) {
    var names = new LinkedHashMap<String, Multilingual>();
    act.questions().values().forEach(question -> names.putIfAbsent(question.sectionCode(), question.sectionName()));
    return names;
  }

  private static String percent(Integer value) {
    return value == null ? "–" : value + " %";
  }
}
